import { type Conversion, convertWords } from '@/lib/russian/convert-words'
import { foldWord } from '@/lib/russian/fold'
import { retypeInRussian } from '@/lib/russian/keyboard'
import { isKnown, type Lexicon } from '@/lib/russian/read-word'

/** Words as the English layout types them: brackets, comma, semicolon, quote and full stop are letters there. */
const LAYOUT_WORD = /[A-Za-z`~[\]{};:'",.<>]+/g

/** One word typed with the English layout on: a mark at its end may be a letter («k.,k.» is «люблю») or a mark. */
export function readLayoutWord(lexicon: Lexicon, word: string): string | null {
  for (let cut = 0; cut <= 2 && cut < word.length; cut++) {
    const end = word.length - cut
    if (cut > 0 && /[A-Za-z]/.test(word[end] as string)) break
    const read = retypeInRussian(word.slice(0, end))
    if (/^[а-яё]+$/i.test(read) && isKnown(lexicon, foldWord(read))) return read + word.slice(end)
  }
  return null
}

/** Marks that sit on other keys of the Russian layout: its full stop, comma and question mark. */
const retypeMarks = (text: string) =>
  text
    .replaceAll('/', '.')
    .replaceAll('&', '?')
    .replace(/\?(?=\s+\S)/g, ',')

/** A text retyped with the Russian layout, and how much of it came out as Russian words. */
export const convertLayout = (lexicon: Lexicon, text: string): Conversion =>
  convertWords(retypeMarks(text), LAYOUT_WORD, (word) => readLayoutWord(lexicon, word), retypeInRussian)
