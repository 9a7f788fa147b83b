import { type Conversion, convertWords } from '@/lib/russian/convert-words'
import { hasBeginning } from '@/lib/russian/graph/word-graph'
import { isCommonLatin } from '@/lib/russian/latin-words'
import { isKnown, type Lexicon } from '@/lib/russian/read-word'
import { readTransliterated, transliterateLetters, withCapitalsOf } from '@/lib/russian/transliterate'

/** Latin words, with the signs and digits that stand for letters in them («o4en'», «mel'kayut»). */
const TRANSLIT_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’`ʹʺ0-9]*|\b[46][\p{Script=Latin}'’]+/gu

/** One Latin word read as transliterated Russian, null when it is none: «zhizn» → «жизнь», «you» → null. */
export function readTranslitWord(lexicon: Lexicon, word: string): string | null {
  if (isCommonLatin(word.toLowerCase())) return null
  const read = readTransliterated(
    word,
    (beginning) => hasBeginning(lexicon.russian.graph, beginning),
    (whole) => isKnown(lexicon, whole),
  )
  return read === null ? null : withCapitalsOf(word, read)
}

/** A text converted from Latin letters to Cyrillic: the dictionary decides between spellings, letters where it can't. */
export const convertTranslit = (lexicon: Lexicon, text: string): Conversion =>
  convertWords(
    text,
    TRANSLIT_WORD,
    (word) => readTranslitWord(lexicon, word),
    (word) => withCapitalsOf(word, transliterateLetters(word)),
  )
