import type { CardFormatId } from '@/lib/print/forms/cards'
import type { EnvelopeFormatId } from '@/lib/print/forms/envelopes'
import type { LabelFormatId } from '@/lib/print/forms/labels'
import type { PackFormatId } from '@/lib/print/forms/pages'
import type { PackPaper } from './types'

type PaperForms = {
  format: PackFormatId
  /** The usual one first. */
  cards: readonly CardFormatId[]
  envelopes: readonly EnvelopeFormatId[]
  labels: readonly LabelFormatId[]
}

/** What an evening can print on each paper. Envelopes go through the printer one by one, whatever the paper. */
export const papers: Record<PackPaper, PaperForms> = {
  a4: {
    format: 'pack-a4',
    cards: ['a6-4up-a4', '140x95-4up-a4', '4x6-2up-a4', 'a6'],
    envelopes: ['c6', 'dl', 'c5'],
    labels: ['l7160', 'l7163'],
  },
  letter: {
    format: 'pack-letter',
    cards: ['quarter-4up-letter', '140x95-2up-letter', '4x6-2up-letter'],
    envelopes: ['no10', 'c6', 'dl'],
    labels: ['5160', '5163'],
  },
}
