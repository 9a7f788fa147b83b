import type { PrisonerRecord } from '@/lib/prisoner/record'

/** How the written name is the known one. */
export type NameFit = {
  person: PrisonerRecord
  /** Nothing but ё, capitals and blanks differ from «Фамилия Имя Отчество». */
  exact: boolean
  /** Why it is not exact, each a whole sentence; not exact and empty never meet. */
  notes: readonly string[]
  /** True where the name alone does not make one person of two: initials, short forms, surname alone, slips. */
  weak: boolean
  /** The layout was wrong: what was meant. */
  meant: string | null
}

/** «Фамилия Имя Отчество», as the directory has it. */
export const fullName = ({ name: { surname, given, patronymic } }: PrisonerRecord) =>
  [surname, given, patronymic].filter(Boolean).join(' ')
