import { matchAt } from './pattern'
import type { Entry, HarmlessList } from './read-lexicon'
import type { Word } from './split-words'
import { surroundings } from './surroundings'
import type { Category, Hit } from './types'
import { candidates, type WordIndex } from './word-index'

/** A pattern of the lexicon that stands at words `from` to `to` (exclusive). */
type Standing = { entry: Entry; from: number; to: number }

/** Matters of the state: one sure word of them in a sentence, and the others mean what they say. */
const worldly: ReadonlySet<Category> = new Set<Category>(['war', 'case', 'pol', 'org', 'prison', 'people'])

/** Categories whose words can stand in the title of a book or a film. */
const titles: ReadonlySet<Category> = new Set<Category>([
  'war',
  'case',
  'pol',
  'insult',
  'people',
  'prison',
  'slang',
  'pity',
  'promise',
])

/** «Не думайте», «представьте себе»: said to somebody. */
const spoken = /[йьи]те(?:сь)?$/

/** What, with «Вас» or «Ваш» close by, is said of the addressee and no longer in play. */
const personal: ReadonlySet<Category> = new Set<Category>(['case', 'people', 'prison', 'pol', 'pity'])

/** As far as a sentence of a letter reaches, in words. */
const wholeSentence = 40

const isGroup = (list: HarmlessList) => list.yields === true

function standingIn(index: WordIndex, words: readonly Word[], isName: (word: Word) => boolean): Standing[] {
  const all: Standing[] = []
  words.forEach((word, from) => {
    for (const text of word.twin === undefined ? [word.text] : [word.text, word.twin])
      for (const { pattern, of: entry } of candidates(index.entries, text)) {
        const length = matchAt(pattern, words, from)
        if (length === 0) continue
        if (isName(word) && words.slice(from, from + length).every(isName)) continue
        all.push({ entry, from, to: from + length })
      }
  })
  return all
}

/** Hits of words and phrases, in order. `isName` says which words are somebody's own name. */
export function findWords(index: WordIndex, words: readonly Word[], isName: (word: Word) => boolean): Hit[] {
  const { grave, you, company } = index.gravity
  const around = surroundings(index, words)
  const standing = standingIn(index, words, isName).filter(
    ({ entry, from, to }) =>
      !around.has(
        entry.harmless.filter((list) => !isGroup(list)),
        from,
        to,
        6,
      ),
  )
  const sure = new Set(
    standing
      .filter(
        ({ entry }) => entry.level === 'stop' && worldly.has(entry.category) && !entry.harmless.some(isGroup),
      )
      .map(({ from }) => words[from]?.sentence),
  )
  const hasCompany = ({ from, to }: Standing): boolean =>
    // A letter asks its addressee: what stands in a question is theirs.
    words[from]?.closing === '?' ||
    around.has([grave, company], from, to, wholeSentence) ||
    around.has([you], from, to, 5) ||
    words
      .slice(Math.max(0, from - 5), to + 5)
      .some(({ text, sentence }) => sentence === words[from]?.sentence && spoken.test(text)) ||
    standing.some(
      (other) =>
        (other.to <= from || other.from >= to) &&
        words[other.from]?.sentence === words[from]?.sentence &&
        other.entry.level !== 'note' &&
        (worldly.has(other.entry.category) || other.entry.category === 'insult'),
    )
  const isHarmless = (one: Standing): boolean => {
    const { entry, from, to } = one
    if (entry.weak && !hasCompany(one)) return true
    const groups = entry.harmless.filter(isGroup)
    const inTitle = words[from]?.titled === true && titles.has(entry.category)
    if (!inTitle && !around.has(groups, from, to, 8)) return false
    if (inTitle && groups.length === 0 && entry.level === 'stop') return false
    if (sure.has(words[from]?.sentence) || around.has([grave], from, to, wholeSentence)) return false
    return !(personal.has(entry.category) && around.has([you], from, to, 3))
  }
  return standing
    .filter((one) => !isHarmless(one))
    .map(({ entry, from, to }) => ({
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
      category: entry.category,
      level: entry.level,
      entry: entry.name,
    }))
}
