import type { CardFormatId } from './forms/cards'
import { type EnvelopeFormatId, envelopes } from './forms/envelopes'
import type { PageFormatId } from './forms/pages'
import type { CardForm } from './forms/types'
import type { Folds, FormatId } from './types'

/** How the sheets are folded for each envelope: A4 in three is 99 to 105 mm high, in four A6, in two A5. */
export const foldsFor: Record<EnvelopeFormatId, Folds> = {
  c6: 'c6',
  dl: 'dl',
  c5: 'c5',
  no10: 'no10',
  'dl-window': 'dl',
}

/** The envelope for the answer: folded once, C6 goes into every other one. */
export const replyEnvelope: EnvelopeFormatId = 'c6'

/** Paper as long as its envelope does not go in: this much must be left, both ways. */
const easeMm = 2

/** Closed envelopes that a card goes into flat. */
export function envelopesThatHold({ widthMm, heightMm }: CardForm): EnvelopeFormatId[] {
  return (['c6', 'dl', 'c5', 'no10'] as const).filter(
    (id) => envelopes[id].widthMm - widthMm >= easeMm && envelopes[id].heightMm - heightMm >= easeMm,
  )
}

export type Contents = {
  paper: PageFormatId | CardFormatId
  /** Sheets of the letter, or cards. */
  sheets: number
  envelope: EnvelopeFormatId
  replySheet: boolean
  hasReplyEnvelope: boolean
}

/** Everything that goes to the post, piece by piece, for the scale (`weight.ts`). */
export function piecesOf({ paper, sheets, envelope, replySheet, hasReplyEnvelope }: Contents): FormatId[] {
  return [
    envelope,
    ...Array.from({ length: sheets }, () => paper),
    ...(replySheet ? [paper] : []),
    ...(hasReplyEnvelope ? [replyEnvelope] : []),
  ]
}
