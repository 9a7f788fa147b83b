/**
 * What can be wrong at one spot of a text that is meant to be Russian.
 *
 * - `foreign-sentence` a whole sentence in another language, in any script
 * - `foreign-word` one word of another language inside a Russian sentence
 * - `translit` Russian typed in Latin letters («Privet»)
 * - `layout` Russian typed with the English keyboard layout on («ghbdtn»)
 * - `homoglyph` a Russian word with look-alike letters of another alphabet (Latin «a» in «мaма»)
 * - `mojibake` text in a broken encoding («РџСЂРёРІРµС‚»)
 * - `misspelt` a word that is not in the dictionary and is not plainly a name
 */
export type FindingKind =
  | 'foreign-sentence'
  | 'foreign-word'
  | 'translit'
  | 'layout'
  | 'homoglyph'
  | 'mojibake'
  | 'misspelt'

/** One marked spot. Offsets are UTF-16 code units (JavaScript string indices), `end` exclusive. */
export type Finding = {
  start: number
  end: number
  kind: FindingKind
  /** The text to put in place of `start…end`, where a repair is known. */
  fix?: string
  /** The probable language (`uk`, `en`, …), where one is clear. Never more than a hint. */
  lang?: string
}

/**
 * - `russian` Russian, with or without slips
 * - `mixed` Russian with a sentence or a word of something else inside
 * - `not-russian` hardly a Russian sentence in it
 * - `undetermined` nothing to judge: digits, emoji, an address, a name in Latin letters
 */
export type Verdict = 'russian' | 'mixed' | 'not-russian' | 'undetermined'

/** Findings come in order of `start` and never overlap. */
export type CheckResult = {
  verdict: Verdict
  /** true for `russian`, false for `mixed` and `not-russian`, null for `undetermined`. */
  isRussian: boolean | null
  findings: Finding[]
}

export type CheckOptions = {
  /** Words never to be flagged: the recipient's names, place names, «keep this word». Case and ё are ignored. */
  keep?: readonly string[]
}

/** The bytes the check works on: the compiled dictionary, the rare words beside it, the letter-sequence model. */
export type RussianAssets = { graph: Uint8Array; rare: Uint8Array; model: Uint8Array }
