import { foldCyrillic } from '@/lib/text/fold'
import { buildNearKeys, type NearKeys } from './near-keys'
import { PairCollector } from './pair-lists'
import { roleWeight } from './role-weight'
import type { SearchEntry, SearchTerm, TermRole } from './search-entry'
import { russianSoundKey } from './sound-key'
import { type Vocabulary, VocabularyBuilder } from './vocabulary'
import { eachForm, type IndexWord } from './word-forms'

/** Everything a search needs; built once per release of the directory, never changed. */
export type SearchIndex = {
  /** What a hit shows, in the order of hits that tie; the terms are in the index and no longer here. */
  entries: readonly Omit<SearchEntry, 'terms'>[]
  words: readonly IndexWord[]
  vocabulary: Vocabulary
  near: NearKeys
  /** Words by consonant skeleton. */
  sounds: ReadonlyMap<string, readonly number[]>
  /** The entries of word `w` are `postings[starts[w]] … postings[starts[w + 1] - 1]`. */
  starts: Uint32Array
  postings: Uint32Array
  /** Weight of the word's role in that entry, in percent; parallel to `postings`. */
  roleWeights: Uint8Array
}

/** Entries, or words, between two breaths: some ten milliseconds. */
const atOnce = 500

/**
 * Builds the index in short steps, so that a server can answer others in between: 3 s for 20,000 people.
 *
 * @example for (const _ of indexSteps(entries)) await breath()
 */
export function* indexSteps(given: readonly SearchEntry[]): Generator<void, SearchIndex> {
  const entries = [...given].sort(compareTied)
  const list = new WordList()
  const uses = new PairCollector()
  for (const [entry, { kind, terms }] of entries.entries()) {
    for (const term of terms) {
      const percent = Math.round(roleWeight(kind, term.role) * 100)
      for (const word of list.wordsOf(term)) uses.add(word, entry, percent)
    }
    if (entry % atOnce === atOnce - 1) yield
  }
  const { words } = list
  const shown = entries.map(({ id, slug, kind, name }) => ({ id, slug, kind, name }))
  const { starts, numbers, percents } = uses.build(words.length)
  yield
  const spelt = yield* spell(words)
  return { entries: shown, words, ...spelt, starts, postings: numbers, roleWeights: percents }
}

/** Where two hits are equally good: people before places, then by name, so that an answer is always the same. */
function compareTied(a: SearchEntry, b: SearchEntry): number {
  return (
    Number(a.kind === 'facility') - Number(b.kind === 'facility') ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Builds the index in one go. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const steps = indexSteps(entries)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The different words of an index; what a term's words are is found out once, since places repeat theirs for everybody. */
class WordList {
  readonly words: IndexWord[] = []
  readonly #numbers = new Map<string, number>()
  readonly #ofTerm = new Map<TermRole, Map<string, readonly number[]>>()

  wordsOf(term: SearchTerm): readonly number[] {
    let sameRole = this.#ofTerm.get(term.role)
    if (!sameRole) {
      sameRole = new Map()
      this.#ofTerm.set(term.role, sameRole)
    }
    const known = sameRole.get(term.text) ?? wordsOf(term).map((word) => this.#numberOf(word))
    sameRole.set(term.text, known)
    return known
  }

  #numberOf(word: IndexWord): number {
    const key = `${word.making} ${word.text}`
    const number = this.#numbers.get(key) ?? this.words.push(word) - 1
    this.#numbers.set(key, number)
    return number
  }
}

const namingRoles = new Set<SearchTerm['role']>([
  'surname',
  'patronymic',
  'alias',
  'title',
  'town',
  'region',
  'place',
])

/** A compound is indexed whole («Карамурза») and by its parts; so is «Белый лебедь», without the whole. */
function wordsOf({ text, role }: SearchTerm): IndexWord[] {
  const lower = text.toLowerCase()
  return lower.split(/[^\p{L}\p{M}\d-]+/u).flatMap((piece) => {
    const parts = piece.split('-').filter((part) => part !== '')
    const whole = parts.join('')
    const texts = parts.length > 1 ? [whole, ...parts] : parts
    return texts.map((part): IndexWord => {
      const russian = /^[а-яё]+$/.test(part)
      const spelt = namingRoles.has(role) ? 'name' : role === 'given' ? 'given' : 'literal'
      return { text: part, making: russian ? spelt : 'literal' }
    })
  })
}

type Spelt = Pick<SearchIndex, 'vocabulary' | 'near' | 'sounds'>

function* spell(words: readonly IndexWord[]): Generator<void, Spelt> {
  const builder = new VocabularyBuilder()
  const sounds = new Map<string, number[]>()
  for (const [number, word] of words.entries()) {
    eachForm(word, (key, percent, near) => builder.add(key, number, percent, near))
    if (number % atOnce === atOnce - 1) yield
    const sound = word.making === 'literal' ? null : russianSoundKey(foldCyrillic(word.text))
    if (sound === null) continue
    const same = sounds.get(sound)
    if (same) same.push(number)
    else sounds.set(sound, [number])
  }
  const { vocabulary, near } = builder.build()
  yield
  return { vocabulary, near: buildNearKeys(vocabulary.keys, near), sounds }
}
