/**
 * Fits the two small layers of the Russian check (a word, a sentence: some 40 numbers) on ../shared/russian-check/dev
 * and writes lib/russian/model/layer-weights.ts. Prints cross-validated figures first: the fitted numbers know a
 * third of the texts only by being tried on them.
 *
 *   node --import tsx scripts/fit-russian-layers.ts [--dry]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadRussian } from '@/lib/russian/assets'
import { FEATURES, sentenceFeatures } from '@/lib/russian/model/sentence-features'
import { WORD_FEATURES, wordFeatures } from '@/lib/russian/model/word-features'
import { tellingWords } from '@/lib/russian/read-sentence'
import { lexiconOf, readWord } from '@/lib/russian/read-word'
import { maskAddresses, tokenize } from '@/lib/russian/tokens'
import { type Case, fitLayer } from './russian-lists/fit-layer'

const data = path.resolve(import.meta.dirname, '../../shared/russian-check/dev')
if (!existsSync(data)) {
  console.error('fit-russian-layers: ../shared/russian-check/dev is not there')
  process.exit(2)
}

type Row = {
  id: string
  lang: string
  gold: string
  ambiguous: boolean
  spans: [number, number, string][]
  text: string
}

function rowsOf(set: string): Row[] {
  const lines = readFileSync(path.join(data, `${set}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
  return lines.map((line) => {
    const [id, , lang, gold, ambiguous, , spans, text] = line.split('\t') as [string, ...string[]]
    return {
      id,
      lang: lang as string,
      gold: gold as string,
      ambiguous: ambiguous === '1',
      spans: JSON.parse(spans as string) as Row['spans'],
      text: JSON.parse(text as string) as string,
    }
  })
}

const lexicon = lexiconOf(await loadRussian())
const read = (text: string) => tokenize(maskAddresses(text)).map((token) => readWord(lexicon, token))

type Known = Case & { id: string; set: string; lang: string }
const sentences: Known[] = []
const words = new Map<string, Known>()

/** An unknown word of Russian text counts so much more than a foreign one: a false alarm is worse than a miss. */
const FAVOUR = 3

/** How much a text of each set counts for sentences; a sentence with one foreign word is still Russian. */
const SENTENCE_SETS: Readonly<Record<string, number>> = {
  sentences: 1,
  postcards: 1,
  pairs: 0.5,
  words: 0.3,
  admin: 1,
  'ru-typos': 1,
  'ru-caps': 1,
  'ru-nopunct': 1,
  'latin-in-russian': 1,
  'uk-latin-i': 1,
  homoglyph: 1,
  'mixed-word': 0.3,
}
/** How much an unknown word of each set counts for words. */
const WORD_SETS: Readonly<Record<string, number>> = {
  words: 1,
  sentences: 0.5,
  pairs: 0.5,
  'ru-typos': 0.5,
  postcards: 0.5,
}

for (const [set, weight] of Object.entries(SENTENCE_SETS)) {
  for (const { id, lang, gold, ambiguous, spans, text } of rowsOf(set)) {
    if (ambiguous) continue
    if (
      set === 'mixed-word' &&
      (text.split(/\s+/).length < 5 || spans.some(([, , kind]) => kind === 'ru-Latn'))
    )
      continue
    const readings = read(text)
    const cyrillic = tellingWords(readings)
    const latin = readings.filter(({ kind }) => kind === 'latin').length
    if (cyrillic.length < 1 || latin > 2 * cyrillic.length) continue
    const russian = set === 'mixed-word' || gold === '1'
    sentences.push({ id, set, lang, features: sentenceFeatures(cyrillic, latin), russian, weight })
  }
}
for (const [set, weight] of Object.entries(WORD_SETS)) {
  for (const { id, lang, gold, ambiguous, text } of rowsOf(set)) {
    if (ambiguous) continue
    for (const word of read(text)) {
      if (word.kind !== 'unknown' || words.has(word.folded)) continue
      // A capitalised word of a foreign sentence is mostly a name, which any language may have.
      if (gold === '0' && word.token.capital) continue
      words.set(word.folded, {
        id,
        set,
        lang,
        features: wordFeatures(word),
        russian: gold === '1',
        weight: gold === '1' ? FAVOUR * weight : weight,
      })
    }
  }
}

const PARTS = 3
function partOf(id: string): number {
  let hash = 7
  for (const c of id) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % PARTS
}

function crossValidate(name: string, cases: readonly Known[]) {
  const tally = new Map<string, { n: number; wrongRussian: number; wrongForeign: number; right: number }>()
  for (let part = 0; part < PARTS; part++) {
    const weights = fitLayer(cases.filter(({ id }) => partOf(id) !== part))
    for (const { id, set, features, russian } of cases) {
      if (partOf(id) !== part) continue
      const verdict = features.reduce((sum, value, i) => sum + value * weights[i]!, 0) > 0
      const row = tally.get(set) ?? { n: 0, wrongRussian: 0, wrongForeign: 0, right: 0 }
      row.n++
      if (verdict && !russian) row.wrongRussian++
      if (!verdict && russian) row.wrongForeign++
      if (verdict && russian) row.right++
      tally.set(set, row)
    }
  }
  for (const [set, { n, wrongRussian, wrongForeign, right }] of tally) {
    const f1 = (200 * right) / (2 * right + wrongRussian + wrongForeign)
    console.log(
      `${name} ${set.padEnd(18)} ${String(n).padStart(6)}  F1 ${f1.toFixed(2)}  foreign called Russian ${wrongRussian}, Russian called foreign ${wrongForeign}`,
    )
  }
}

crossValidate('sentence', sentences)
crossValidate('word', [...words.values()])

const round = (weights: Float64Array) =>
  `[${[...weights].map((weight) => Number(weight.toFixed(3))).join(', ')}]`
const lines = [
  '// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.',
  `/** In the order of FEATURES (${FEATURES.length}). */`,
  `export const SENTENCE_WEIGHTS: readonly number[] = ${round(fitLayer(sentences))}`,
  `/** In the order of WORD_FEATURES (${WORD_FEATURES.length}). */`,
  `export const WORD_WEIGHTS: readonly number[] = ${round(fitLayer([...words.values()]))}`,
  '',
]
if (!process.argv.includes('--dry')) {
  writeFileSync(path.resolve(import.meta.dirname, '../lib/russian/model/layer-weights.ts'), lines.join('\n'))
}
