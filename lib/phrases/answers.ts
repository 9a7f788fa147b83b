import type { Choices, Context, Register, Topic } from './types'

/** The one question that decides Вы or ты. */
export const acquaintances = ['neverMet', 'theyWroteTy', 'bothYoung'] as const

export type Acquaintance = (typeof acquaintances)[number]

/** Вы for everyone who has not said «ты» first, unless both are young and informal. In doubt: Вы. */
export function registerFor(acquaintance: Acquaintance): Register {
  return acquaintance === 'neverMet' ? 'vy' : 'ty'
}

/** Topics that are an occasion to write. */
export const occasions = [
  'birthday',
  'newyear',
  'christmas',
  'easter',
  'march8',
  'eid',
  'holidays',
  'solidarity',
] as const satisfies readonly Topic[]

export type Occasion = (typeof occasions)[number]

/** Topics to choose from for a suggested letter. */
export const subjects = [
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
] as const satisfies readonly Topic[]

export type Subject = (typeof subjects)[number]

/** A card has room for a few sentences, a letter for a page. */
export type LetterLength = 'card' | 'letter'

/** What a writer tells before a letter is suggested. */
export type Answers = {
  context: Context
  /** What the writer has told: `country`, `city`, `hobby`, `pet`, `job` … */
  choices?: Choices
  /** Ids of phrases that claim something and are true of this writer. Other claims are never suggested. */
  facts?: readonly string[]
  /** Two or three, in the order they are wanted. */
  subjects: readonly Subject[]
  occasion?: Occasion
  /** Someone who has written to the writer needs no «we have never met»; `neverMet` unless said otherwise. */
  acquaintance?: Acquaintance
  length: LetterLength
  /** The day of writing, YYYY-MM-DD. */
  date: string
  /** The same seed gives the same letter. */
  seed: number
  /** Letters of one evening with one seed: 0, 1, 2 … take their sentences from different ends of each topic. */
  nth?: number
  /** Phrases that earlier letters of the evening used up. */
  avoid?: readonly string[]
}
