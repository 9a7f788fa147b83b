import { caseGroups } from '@/lib/prisoner/case-tags'
import type { InventedDirectory } from './invented-directory'
import { seeded } from './seeded'

/** What visitors ask for, drawn with a fixed seed; each call another. */
export function inventVisits({ people, facilities }: InventedDirectory) {
  const below = seeded(11)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const regions = [...new Set(facilities.map(({ region }) => region.iso))]
  const words: readonly (readonly [string, () => string])[] = [
    ['q', () => pick(people).name.surname.slice(0, 1 + below(6))],
    ['region', () => pick(regions)],
    ['kind', () => pick(['ik', 'sizo', 'kp', 'prison'])],
    ['case', () => pick(caseGroups)],
    ['who', () => pick(['women', 'men'])],
    ['born', () => String(1 + below(12))],
    ['seen', () => pick(['fresh', 'ageing', 'old'])],
    ['can', () => 'yes'],
    ['sort', () => pick(['name', 'birthday', 'unverified'])],
    ['page', () => String(1 + below(40))],
  ]
  return {
    /** A third of the form's words filled in. */
    form: (): Record<string, string> =>
      Object.fromEntries(words.filter(() => below(3) === 0).map(([name, make]) => [name, make()])),
    /** The beginning of a surname, one to five letters. */
    typing: () => pick(people).name.surname.slice(0, 1 + below(5)),
    person: () => pick(people).slug,
    facility: () => pick(facilities).id,
    region: () => pick(regions),
    language: () => pick(['en', 'ru', 'de']),
  }
}

export type Visits = ReturnType<typeof inventVisits>

export const times = <T>(runs: number, make: () => T): T[] => Array.from({ length: runs }, make)
