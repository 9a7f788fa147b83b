/** What a place in a letter may touch on. */
export const categories = [
  'war',
  'case',
  'pol',
  'org',
  'lgbt',
  'cipher',
  'contact',
  'insult',
  'profanity',
  'people',
  'prison',
  'slang',
  'pity',
  'promise',
  'foreign',
] as const

export type Category = (typeof categories)[number]

/** `stop`: letters with this are often stopped. `care`: depends on what stands around. `note`: a hint on tone. */
export type Level = 'stop' | 'care' | 'note'

/** A place worth a second look. Offsets in UTF-16 units of the text as given, `end` exclusive. */
export type Hit = { start: number; end: number; category: Category; level: Level; entry: string }

/** What an operator changes: entries left out by their name (`org:Медуз`), and lines added in the lexicon's own form. */
export type Overrides = {
  leaveOut?: readonly string[]
  add?: Partial<Record<Category, string>>
}

export type GuidanceOptions = {
  /** The addressee's and the writer's names, nominative. Their forms in the text never count. */
  ownNames?: readonly string[]
  overrides?: Overrides
}
