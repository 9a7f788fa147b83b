import { isBorrowedName } from '@/lib/russian/borrowed-names'
import { isSpoken } from '@/lib/russian/colloquial'
import { isDerived } from '@/lib/russian/derived'
import { foldWord } from '@/lib/russian/fold'
import { isNearMiss } from '@/lib/russian/graph/near-miss'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { repairLookAlikes } from '@/lib/russian/letters'
import { scoreLetters } from '@/lib/russian/model/model-bytes'
import { mayContain } from '@/lib/russian/model/word-filter'
import { stemOf } from '@/lib/russian/model/word-stem'
import { looksLikeName } from '@/lib/russian/names'
import { neighboursOf } from '@/lib/russian/neighbour-words'
import type { Russian } from '@/lib/russian/open'
import { isOnlyRussian } from '@/lib/russian/russian-words'
import { isMetAbroad, SPOKEN_SPELLINGS } from '@/lib/russian/spoken-spellings'
import type { Repair } from '@/lib/russian/suggest'
import type { Token } from '@/lib/russian/tokens'

/** What one word looks like by itself. */
export type WordReading = {
  token: Token
  /** Folded, look-alikes put right. */
  folded: string
  /**
   * `known` is in the dictionary, `foreign` has letters Russian has not, `latin` and `other` are other scripts;
   * `name` is a Russian name by its shape and `sign` no word at all: neither says which language the sentence is in.
   */
  kind: 'known' | 'unknown' | 'foreign' | 'latin' | 'other' | 'name' | 'sign'
  /** Log-odds of Russian by its letters, see `scoreLetters`; 0 for Latin and other scripts. */
  score: number
  /** The word with look-alike letters put right, where it had any and is Russian without them. */
  repaired: string | null
  /** Languages it is a common short word of, where it is not a Russian word. */
  neighbours: readonly string[]
  /** A common Russian word that no neighbour has. */
  onlyRussian: boolean
  /** Unknown, and one slip away from a dictionary form. */
  nearMiss: boolean
  /** Unknown, and it or another form was met in text of a neighbour, in Russian text (by lists that err 2 times in 100). */
  akin: { neighbour: boolean; seen: boolean }
  /** Unknown, and a rare word (`rare`) or made of known ones by the rules of Russian (`derived`). */
  formed: 'rare' | 'derived' | null
}

/** Letters that stand alone as Russian words. */
const LETTER_WORDS = new Set('авикосуяжбэ')

/** Letters that stand alone as words of the neighbours: «е» is «is» in Bulgarian, «з» is «with» in Ukrainian. */
const FOREIGN_LETTER_WORDS = new Set('езй')

/** «Оооочень» → «очень», «оочень»: drawn-out letters are a way of speaking, no slip. */
const shorten = (word: string, times: string) => word.replace(/(.)\1{2,}/gu, `$1${times}`)

/** Unknown words in capitals up to this length are taken for abbreviations: ФСИН, КПРФ. */
const SHORT_SIGN = 5

/** What one check works with: the opened dictionary, the words to keep, and the repairs found so far. */
export type Lexicon = {
  russian: Russian
  keep: ReadonlySet<string>
  repairs: Map<string, Repair | null>
}

/** `keep`: folded words never to be flagged. */
export const lexiconOf = (russian: Russian, keep: ReadonlySet<string> = new Set()): Lexicon => ({
  russian,
  keep,
  repairs: new Map(),
})

/** Is it a Russian word, or one the writer asked to keep? */
export function isKnown({ russian, keep }: Lexicon, folded: string): boolean {
  if (folded.length === 1) return LETTER_WORDS.has(folded) || keep.has(folded)
  if (hasWord(russian.graph, folded) || keep.has(folded) || isSpoken(folded)) return true
  if (!/(.)\1\1/u.test(folded)) return false
  const forms = [shorten(folded, ''), shorten(folded, '$1')]
  return forms.some((form) => hasWord(russian.graph, form) || isSpoken(form))
}

const blank = {
  score: 0,
  repaired: null,
  neighbours: [],
  onlyRussian: false,
  nearMiss: false,
  akin: { neighbour: false, seen: false },
  formed: null,
} as const

/** Reads one word, whatever stands around it. */
export function readWord(lexicon: Lexicon, token: Token): WordReading {
  const { russian } = lexicon
  const folded = foldWord(token.text)
  if (token.sign && token.script !== 'other') return { ...blank, token, folded, kind: 'sign' }
  if (token.script === 'latin' || token.script === 'other')
    return { ...blank, token, folded, kind: token.script }
  if (token.script === 'mixed') {
    const repaired = repairLookAlikes(token.text)
    if (repaired === null) return { ...blank, token, folded, kind: 'foreign', score: -8 }
    return { ...readWord(lexicon, { ...token, text: repaired, script: 'russian' }), token, repaired }
  }
  if (/['’ʼ`]/.test(folded)) {
    // «об'явление» stands for a hard sign; «здоров’я» is how Ukrainian and Belarusian write.
    const hard = folded.replace(/['’ʼ`]/g, 'ъ')
    if (isKnown(lexicon, hard)) return { ...blank, token, folded: hard, kind: 'known', score: 0 }
    if (/[бвгджзкмнпрстфхчшщ]['’ʼ`][яюєї]/.test(folded)) {
      return { ...blank, token, folded, kind: 'foreign', score: -8, neighbours: neighboursOf(folded) }
    }
  }
  const score = Math.max(-12, Math.min(12, scoreLetters(russian.model, folded)))
  if (token.script === 'cyrillic') {
    return { ...blank, token, folded, kind: 'foreign', score, neighbours: neighboursOf(folded) }
  }
  if (isKnown(lexicon, folded)) {
    return {
      ...blank,
      token,
      folded,
      kind: 'known',
      score,
      onlyRussian: isOnlyRussian(folded) || (folded.length > 2 && isSpoken(folded)),
    }
  }
  // «мкр-н», «р-н»: what is shortened to its edges is no word.
  if (folded.length === 1 && (token.joined || !FOREIGN_LETTER_WORDS.has(folded))) {
    return { ...blank, token, folded, kind: 'sign' }
  }
  if (token.joined && folded.length <= 3 && !/[аеиоуыэюя]/.test(folded))
    return { ...blank, token, folded, kind: 'sign' }
  if ((token.capital && looksLikeName(folded)) || isBorrowedName(folded))
    return { ...blank, token, folded, kind: 'name', score }
  if (token.shouting && folded.length <= SHORT_SIGN) return { ...blank, token, folded, kind: 'sign' }
  const { model } = russian
  const stem = stemOf(folded)
  const akin = {
    neighbour: stem !== null && mayContain(model.neighbours, stem),
    seen: stem !== null && mayContain(model.seen, stem),
  }
  const neighbours = neighboursOf(folded)
  if (SPOKEN_SPELLINGS.has(folded) && !isMetAbroad(folded) && neighbours.length === 0) {
    return { ...blank, token, folded, kind: 'known', score, akin, onlyRussian: true }
  }
  const nearMiss = isNearMiss(russian.graph, folded)
  // «Клааасс»: a slip in a drawn-out word is still spoken Russian.
  if (/(.)\1\1/u.test(folded) && isNearMiss(russian.graph, shorten(folded, ''))) {
    return { ...blank, token, folded, kind: 'known', score }
  }
  return {
    ...blank,
    token,
    folded,
    kind: 'unknown',
    score,
    neighbours,
    nearMiss,
    akin,
    formed: hasWord(russian.rare(), folded) ? 'rare' : isDerived(russian.graph, folded) ? 'derived' : null,
  }
}
