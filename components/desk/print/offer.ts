import type { CardFormatId } from '@/lib/print/forms/cards'
import type { EnvelopeFormatId } from '@/lib/print/forms/envelopes'
import type { LabelFormatId } from '@/lib/print/forms/labels'
import type { PageFormatId } from '@/lib/print/forms/pages'

/** What one letter is printed on. */
export type DeskFormat = CardFormatId | PageFormatId

export type SheetPaper = 'a4' | 'letter'

/** What somebody sees who prints for the first time, by the paper in their printer; the usual one first. */
export const firstFormats: Record<SheetPaper, readonly DeskFormat[]> = {
  a4: ['a6-4up-a4', 'a6', 'a4'],
  letter: ['quarter-4up-letter', '4x6-2up-letter', 'us-letter'],
}

const groups = [
  { id: 'a4', formats: ['a6-4up-a4', '140x95-4up-a4', '4x6-2up-a4', 'a4'] },
  { id: 'letter', formats: ['quarter-4up-letter', '140x95-2up-letter', '4x6-2up-letter', 'us-letter'] },
  { id: 'single', formats: ['a6', 'a6-shop', '140x95-shop', '4x6-shop'] },
] as const satisfies readonly { id: string; formats: readonly DeskFormat[] }[]

/** Every format that the desk offers. */
export const deskFormats: readonly DeskFormat[] = groups.flatMap(({ formats }) => [...formats])

export type PaperGroup = { id: (typeof groups)[number]['id']; formats: readonly DeskFormat[] }

/** Everything else, by the paper it is printed on: the reader's own first. */
export function moreFormats(paper: SheetPaper): PaperGroup[] {
  const own = groups.filter(({ id }) => id === paper)
  return [...own, ...groups.filter(({ id }) => id !== paper)].map(({ id, formats }) => ({
    id,
    formats: formats.filter((format) => !firstFormats[paper].includes(format)),
  }))
}

/** Envelopes that are sold where this paper is, the usual one first. */
export const envelopesFor: Record<SheetPaper, readonly EnvelopeFormatId[]> = {
  a4: ['dl-window', 'dl', 'c6', 'c5', 'no10'],
  letter: ['no10', 'dl', 'c6', 'c5', 'dl-window'],
}

export const labelsFor: Record<SheetPaper, readonly LabelFormatId[]> = {
  a4: ['l7160', 'l7163', '5160', '5163'],
  letter: ['5160', '5163', 'l7160', 'l7163'],
}
