import type { Recipient } from '@/lib/facility/recipient'
import type { Theme } from '@/lib/print/designs/types'
import type { CardFormatId } from '@/lib/print/forms/cards'
import type { EnvelopeFormatId } from '@/lib/print/forms/envelopes'
import type { LabelFormatId } from '@/lib/print/forms/labels'
import type { Colours, Face, Pack, PackPart, Profile } from '@/lib/print/types'

/** Somebody to whom a card may be printed, in words that the server has already put together. */
export type PackPerson = {
  recipient: Recipient
  /** The name in the page's own script, given name first. */
  name: string
  /** «Penal colony IK-27, Kirov Region». */
  place: string
  /** ISO 3166-2 code of the region. */
  region: string
  /** Month of birth, 1 to 12; null where no source has it, or where it may not be shown. */
  born: number | null
  /** «Birthday on 14 March», for the list; null as above. */
  birthday: string | null
  /** When the address was seen, in a sentence. */
  seen: string
  isOld: boolean
  /** What else to know before posting, one sentence each. */
  cautions: readonly string[]
  /** What a guest reads. */
  profile: Profile
  /** Share of chance (`lib/prisoner/choice-weight.ts`); 0 for those whom chance leaves out. */
  weight: number
}

/** The pack's sentences, in the guests' language. */
export type PackWords = Pick<Pack, 'tally' | 'hints' | 'phrases'>

export type PackPaper = 'a4' | 'letter'

/** Which picture a card has: another one in turn, one for all, or none for card stock that has one already. */
export type Pictures =
  | { mode: 'turns'; themes: readonly Theme[] }
  | { mode: 'one'; design: string }
  | { mode: 'none' }

/** What somebody's card has of its own. */
export type OwnCard = { text?: string; design?: string | null }

/** Everything on paper that an organiser decides but for whom. */
export type PackOptions = {
  parts: readonly PackPart[]
  paper: PackPaper
  cards: CardFormatId
  envelopes: EnvelopeFormatId
  labels: LabelFormatId
  pictures: Pictures
  /** Cards without a text get faint lines to write on. */
  ruled: boolean
  /** Of the texts typed here. */
  face: Face
  sender: string
  posted: 'abroad' | 'russia'
  flip: 'long' | 'short'
  colours: Colours
}

/** How the files come: nothing on paper changes with it. */
export type PackOutput = {
  files: 'one' | 'each'
  /** Names of the addressees in file names. */
  named: boolean
}

/** A pack as it stands: kept in the memory of one page. */
export type PackPlan = {
  /** Directory ids. */
  chosen: ReadonlySet<string>
  own: Readonly<Record<string, OwnCard>>
  options: PackOptions
  output: PackOutput
}
