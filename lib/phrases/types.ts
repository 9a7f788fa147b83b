/** Who writes: a man, a woman, several people, or «not said». */
export type Writer = 'm' | 'f' | 'pl' | 'x'

/** Who is written to. */
export type Addressee = 'm' | 'f'

/** Вы or ты: one answer rules the whole letter. */
export type Register = 'vy' | 'ty'

/** What every phrase of one letter agrees with. Names stand in the nominative only, in Cyrillic. */
export type Context = {
  writer: Writer
  addressee: Addressee
  register: Register
  /** What the addressee is called: «Азат» or «Азат Ильич». */
  call?: string
  /** The writer's own name: «Анна», «Анна и Пауль». */
  name?: string
  /** The writers' family name: «Вебер». */
  family?: string
}

/** A place in the three forms that phrases need, prepositions included: «Берлин», «в Берлине», «из Берлина». */
export type PlaceForms = { nom: string; in: string; from: string }

/**
 * What fills a slot. Catalogues and countries: an id. `city`: a nominative of the table, or forms that the writer
 * has accepted. Numbers: a number. `date`: YYYY-MM-DD. Text slots: Cyrillic text.
 */
export type Choice = string | number | PlaceForms

/** Slot name → what fills it. */
export type Choices = Readonly<Record<string, Choice>>

/** What a phrase does in a letter; a statement unless said otherwise. */
export type PhraseKind =
  | 'salutation'
  | 'congratulation'
  | 'statement'
  | 'question'
  | 'valediction'
  | 'signature'

/** MonthDay from and to, both included (`12-01`); may run over New Year. */
export type Window = readonly [from: string, to: string]

export type Feast = 'easter' | 'easter-west' | 'easter-orth' | 'eid-fitr' | 'eid-adha'

/** One phrase as its Russian source has it. The notation is explained in docs/adding-phrases.md. */
export type PhraseSource = {
  id: string
  ru: string
  /** The twin without a gendered form: needed where `ru` tells the writer's gender. */
  neutral?: string
  kind?: PhraseKind
  /** The phrase exists for these values alone: «С 8 Марта!» is for women. */
  only?: { writer?: readonly Writer[]; addressee?: readonly Addressee[]; register?: readonly Register[] }
  /** Days to write it on, by the calendar or around a feast. */
  season?: Window | Feast
  /** Days when nature is so in the north; the south is half a year ahead. */
  nature?: Window
  /** Choices that make sense here: one walks dogs, not parrots. */
  slotFilter?: Readonly<Record<string, readonly string[]>>
  /** True of some writers only (`fact`: a job, a pet, a sea) or of some days (`event`). Nobody's facts are made up. */
  claim?: 'fact' | 'event'
  /** Offered in lists, never suggested: «Уважаемый» sounds like an office, «Христос воскресе!» is for believers. */
  quiet?: true
  /** A letter holds one phrase of a group: either «I am learning Russian» or «I speak none». */
  group?: string
}

export type Phrase = PhraseSource & { topic: Topic; kind: PhraseKind; slots: readonly string[] }

/** Topics in the order in which a letter usually has them. */
export const topics = [
  'greeting',
  'who',
  'heard',
  'city',
  'weather',
  'animals',
  'garden',
  'hobbies',
  'books',
  'music',
  'films',
  'science',
  'food',
  'sport',
  'travel',
  'work',
  'family',
  'memories',
  'joys',
  'riddles',
  'languages',
  'questions',
  'encouragement',
  'birthday',
  'newyear',
  'christmas',
  'easter',
  'march8',
  'eid',
  'holidays',
  'solidarity',
  'practical',
  'reply',
  'closing',
  'signature',
] as const

export type Topic = (typeof topics)[number]

/** Why a phrase gives no text here. */
export type RenderProblem =
  | { code: 'unknownPhrase' }
  /** The phrase does not exist for this writer, addressee or register. */
  | { code: 'notInContext' }
  /** Nothing is chosen for the slot. */
  | { code: 'slotMissing'; slot: string }
  /** What is chosen is no choice of this slot in this phrase. */
  | { code: 'slotUnfit'; slot: string }
  /** The slot wants Cyrillic: Latin never gets a Russian ending. */
  | { code: 'slotNotCyrillic'; slot: string }
  /** A town outside the table: its forms must be proposed and accepted first. */
  | { code: 'slotFormMissing'; slot: string }

export type Rendered = { ok: true; text: string } | ({ ok: false } & RenderProblem)

/** One sentence of a composed letter: swap it, move it, or make it the writer's own. */
export type Part = { phraseId: string; choices: Choices; text: string }
