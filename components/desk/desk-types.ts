import type { Dispatch } from 'react'
import type { Recipient } from '@/lib/facility/recipient'
import type { Lang } from '@/lib/i18n/languages'
import type { DeskAction, DeskState } from '@/lib/letter/reducer'
import type { Step } from '@/lib/letter/steps'
import type { EnvelopeFormatId } from '@/lib/print/forms/envelopes'
import type { Colours, Face, Job } from '@/lib/print/types'
import type { DeskFormat } from './print/offer'

/** What the letter is printed on, and how. */
export type Paper = {
  format: DeskFormat
  design: string | null
  /** The writer's own photo in place of the design; the photo itself stays outside, in the page's memory. */
  photo: boolean
  face: Face
  colours: Colours
  flip: NonNullable<Job['flip']>
  sides: NonNullable<Job['sides']>
  stampHint: boolean
  /** The envelope a letter is folded for. */
  envelope: EnvelopeFormatId
  replySheet: boolean
}

/** Whom the letter is for, in words the server has already put together. */
export type Addressee = {
  recipient: Recipient
  /** The name in the page's own script, given name first. */
  name: string
  /** The day the address was verified, in words. */
  verifiedOn: string
  isOld: boolean
  /** The day the page was made, `2026-11-21`. */
  today: string
  /** What to know before posting, one sentence each: an old address, two postcodes, an uncertain name. */
  cautions: readonly string[]
}

/** What every step of the desk works with. */
export type StepProps = {
  lang: Lang
  addressee: Addressee
  state: DeskState<Paper>
  dispatch: Dispatch<DeskAction<Paper>>
  go: (step: Step, focus?: string) => void
}
