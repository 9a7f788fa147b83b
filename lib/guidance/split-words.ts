import { findTitles } from './find-titles'
import { foldText } from './fold-text'
import { cyrillicTwin } from './look-alikes'

/** A word or a number of the text. `start` and `end` are offsets in the text as given. */
export type Word = {
  /** Folded, look-alike Latin letters read as Cyrillic where the word is Russian. */
  text: string
  /** What a wholly Latin word would say if its letters were Cyrillic: `CBO`. */
  twin?: string
  start: number
  end: number
  /** As written: `all` only from two letters on. */
  capitals: 'none' | 'first' | 'all'
  /** Begins a sentence, or what is quoted. */
  leads: boolean
  quoted: boolean
  /** Part of what is quoted as a title. */
  titled: boolean
  /** What its sentence ends in: `!` for a cry, `?` for a question, else nothing. */
  closing: '!' | '?' | ''
  /** Which sentence of the text it stands in. */
  sentence: number
}

const wordOrEnd = /[\p{L}\p{N}]+|[.!?…\n]/gu
const number = /^\p{N}+$/u
const initial = /^\p{L}$/u

/** Abbreviations after which a full stop ends nothing. */
const shortened = new Set([
  'г',
  'гг',
  'ул',
  'д',
  'им',
  'т',
  'е',
  'п',
  'ст',
  'ч',
  'стр',
  'св',
  'руб',
  'тыс',
  'кв',
])

function capitalsOf(written: string): Word['capitals'] {
  const first = written.charAt(0)
  if (first.toLowerCase() === first) return 'none'
  return written.length > 1 && written.toUpperCase() === written ? 'all' : 'first'
}

/** The words and numbers of a text in order, each with what its place says about it. Linear in the text's length. */
export function splitWords(text: string): Word[] {
  const { folded, at } = foldText(text)
  const words: Word[] = []
  const titles = findTitles(text)
  let sentence = 0
  let leads = true
  for (const match of folded.matchAll(wordOrEnd)) {
    const raw = match[0]
    const begin = match.index
    if (/^[.!?…\n]$/.test(raw)) {
      const before = words.at(-1)
      // «12.05», «Л. Н.», «ул. Мира»: a full stop that ends no sentence.
      const closes =
        raw !== '.' ||
        !before ||
        !(
          initial.test(before.text) ||
          shortened.has(before.text) ||
          (number.test(before.text) && /\d/.test(folded.charAt(begin + 1)))
        )
      if (closes && !leads) {
        if (raw === '!' || raw === '?')
          for (let back = words.length - 1; words[back]?.sentence === sentence; back--)
            (words[back] as Word).closing = raw
        sentence++
        leads = true
      }
      continue
    }
    const start = at[begin] ?? 0
    const end = (at[begin + raw.length - 1] ?? 0) + 1
    const twin = cyrillicTwin(raw)
    const isLatin = /^[a-z]+$/.test(raw)
    words.push({
      text: isLatin ? raw : (twin ?? raw),
      ...(isLatin && twin !== null && raw.length > 2 && { twin }),
      start,
      end,
      capitals: capitalsOf(text.slice(start, end)),
      leads,
      quoted: /[«"“„]/.test(folded.charAt(begin - 1)),
      titled: titles.some((one) => start > one.start && end < one.end),
      closing: '',
      sentence,
    })
    leads = false
  }
  return words
}
