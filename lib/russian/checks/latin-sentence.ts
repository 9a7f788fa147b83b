import { foldWord } from '@/lib/russian/fold'
import { hasBeginning } from '@/lib/russian/graph/word-graph'
import { retypeInRussian } from '@/lib/russian/keyboard'
import { isKnown, type Lexicon, type WordReading } from '@/lib/russian/read-word'
import { readTransliterated, transliterateLetters, withCapitalsOf } from '@/lib/russian/transliterate'

/** Latin words, with the signs and digits that stand for letters in them («o4en'», «mel'kayut»). */
const TRANSLIT_WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}'’`ʹʺ0-9]*|\b[46][\p{Script=Latin}'’]+/gu
/** Words as the English layout types them: brackets, comma, semicolon, quote and full stop are letters there. */
const LAYOUT_WORD = /[A-Za-z`~[\]{};:'",.<>]+/g

/** Half the letters read as Russian words are enough: names and rare words are among the rest. */
const ENOUGH = 0.5

/** One Latin word read as transliterated Russian, null when it is none. */
export function readTranslitWord(lexicon: Lexicon, word: string): string | null {
  const read = readTransliterated(
    word,
    (beginning) => hasBeginning(lexicon.russian.graph, beginning),
    (whole) => isKnown(lexicon, whole),
  )
  return read === null ? null : withCapitalsOf(word, read)
}

/** One word typed with the English layout on: the marks at its end may be letters or marks. */
export function readLayoutWord(lexicon: Lexicon, word: string): string | null {
  for (let cut = 0; cut <= 2 && cut < word.length; cut++) {
    const end = word.length - cut
    if (cut > 0 && /[A-Za-z]/.test(word[end] as string)) break
    const read = retypeInRussian(word.slice(0, end))
    if (/^[а-яё]+$/i.test(read) && isKnown(lexicon, foldWord(read)))
      return read + retypeInRussian(word.slice(end))
  }
  return null
}

type Attempt = { share: number; words: number; fix: string }

function attempt(
  text: string,
  pattern: RegExp,
  read: (word: string) => string | null,
  fallback: (word: string) => string,
): Attempt {
  let all = 0
  let good = 0
  let words = 0
  const fix = text.replace(pattern, (word) => {
    const letters = word.match(/\p{L}/gu)?.length ?? 0
    if (letters === 0) return fallback(word)
    const meant = read(word)
    all += letters
    if (meant === null) return fallback(word)
    good += letters
    words++
    return meant
  })
  return { share: all === 0 ? 0 : good / all, words, fix }
}

/** A whole sentence converted from Latin letters to Cyrillic, and how much of it came out as Russian words. */
export const readTranslit = (lexicon: Lexicon, text: string): Attempt =>
  attempt(
    text,
    TRANSLIT_WORD,
    (word) => readTranslitWord(lexicon, word),
    (word) => withCapitalsOf(word, transliterateLetters(word)),
  )

/** A whole sentence retyped with the Russian layout, and how much of it came out as Russian words. */
export const readLayout = (lexicon: Lexicon, text: string): Attempt =>
  attempt(text, LAYOUT_WORD, (word) => readLayoutWord(lexicon, word), retypeInRussian)

/** Signs of nothing: «OK», «PDF», «B12». */
const isSign = (word: WordReading) => word.kind === 'sign' || (word.token.shouting && word.folded.length < 4)

/** What a sentence in Latin letters is: Russian transliterated, Russian in the wrong layout, another language, or nothing. */
export function readLatin(
  lexicon: Lexicon,
  text: string,
  latin: readonly WordReading[],
): { kind: 'neutral' | 'foreign' | 'translit' | 'layout'; score: number; fix?: string } {
  if (latin.every(isSign)) return { kind: 'neutral', score: 0 }
  const layout = readLayout(lexicon, text)
  const translit = readTranslit(lexicon, text)
  if (layout.share >= ENOUGH && layout.share > translit.share)
    return { kind: 'layout', score: -8, fix: layout.fix }
  const marked = /[^\0-\x7f’–—«»“”…€№]/.test(text.normalize('NFC').replace(/[^\p{Script=Latin}]/gu, ''))
  if (translit.share >= (marked ? 0.8 : ENOUGH)) return { kind: 'translit', score: -8, fix: translit.fix }
  return { kind: 'foreign', score: -8 }
}
