import type { Dispatch } from 'react'
import type { Recipient } from '@/lib/facility/recipient'
import type { Lang } from '@/lib/i18n/languages'
import type { DeskAction, DeskState } from '@/lib/letter/reducer'
import type { Step } from '@/lib/letter/steps'
import type { Face } from '@/lib/print/types'

/** Papers the desk offers, the usual one first; those of North America stand with their like. */
export const deskFormats = ['a6-4up-a4', 'quarter-4up-letter', 'a6', 'a4', 'us-letter'] as const
export type DeskFormat = (typeof deskFormats)[number]

/** What the letter is printed on. */
export type Paper = { format: DeskFormat; design: string | null; face: Face }

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
