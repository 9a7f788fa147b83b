/**
 * Trains the letter model of the Russian check, lists the stems and the rare words, and writes
 * lib/russian/model/packed-model.ts, which is committed. Sources, licences, how to fetch them: docs/russian-model.md.
 *
 *   node --import tsx scripts/train-russian-model.ts TESSDATA LINK-GRAMMAR/ru
 *
 * The first folder holds the language files of Tesseract (Apache-2.0): rus, ukr, bel, bul, srp, mkd, mon, kaz, kir, tgk
 * and uzb_cyrl, each as NAME.traineddata; the second the Russian data of Link Grammar (LGPL-2.1). Half a minute; the
 * same lists give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDerived } from '@/lib/russian/derived'
import { foldWord } from '@/lib/russian/fold'
import { openWordGraph } from '@/lib/russian/graph/graph-bytes'
import { MODEL_HEADER, MODEL_MAGIC, openModel, scoreLetters } from '@/lib/russian/model/model-bytes'
import { MOST_STEPS, packWeights, unpackWeights } from '@/lib/russian/model/packed-weights'
import { stemOf } from '@/lib/russian/model/word-stem'
import { withNotice } from '@/lib/russian/notices'
import { expandForms } from './russian-lists/hunspell-forms'
import { buildMinimalGraph } from './russian-lists/minimal-graph'
import { readLinkGrammarForms } from './russian-lists/read-link-grammar'
import { readTesseractWords } from './russian-lists/read-tesseract-words'
import { type Example, seededRandom, trainLetters } from './russian-lists/train-letters'
import { writeFilter } from './russian-lists/write-filter'
import { writeWordGraph } from './russian-lists/write-graph'

/** Slots of the weight table (log2), passes over the words, and steps a weight is kept in (1/8). */
const TABLE = 17
const ROUNDS = 5
const STEPS = 8
/** log2 of the bits of the two filters of stems: about 2 in 100 strange ones pass. */
const NEIGHBOUR_BITS = 22
const SEEN_BITS = 21
/** Neighbour words whose letters say «not Russian» more clearly than this need no list. */
const CLEAR = -6
/** Rare words longer than this, and those whose letters say «Russian» clearly enough, need none either. */
const LONGEST_RARE = 12
const CLEARLY_RUSSIAN = 2

/** How much a word of each list counts: the five Slavic neighbours most, Kirghiz least (its list holds other languages). */
const NEIGHBOURS: Readonly<Record<string, { weight: number; share: number; listed: boolean }>> = {
  ukr: { weight: 1.2, share: 1, listed: true },
  bel: { weight: 1, share: 1, listed: true },
  bul: { weight: 1.6, share: 1, listed: true },
  srp: { weight: 1.2, share: 1, listed: true },
  mkd: { weight: 1.6, share: 1, listed: true },
  mon: { weight: 1, share: 1, listed: false },
  kaz: { weight: 0.8, share: 1, listed: false },
  kir: { weight: 0.45, share: 0.3, listed: false },
  tgk: { weight: 0.6, share: 1, listed: false },
  uzb_cyrl: { weight: 0.6, share: 1, listed: false },
}
/** Words with letters Russian has not are known by those: a part of them is enough. */
const MARKED_SHARE = 0.15
/** Share and weight of dictionary forms that the web list lacks, and of invented slips. */
const RARE = { share: 0.3, weight: 0.6 }
const SLIPS = { share: 0.3, weight: 0.5 }

const root = path.resolve(import.meta.dirname, '..')
const [folder, grammar] = process.argv.slice(2)
if (
  !folder ||
  !grammar ||
  !existsSync(path.join(folder, 'rus.traineddata')) ||
  !existsSync(path.join(grammar, 'stem.dict'))
) {
  console.error(
    'train-russian-model: name the folders with rus.traineddata and with stem.dict (docs/russian-model.md)',
  )
  process.exit(2)
}
const say = (line: string) => console.log(`russian model: ${line}`)
const random = seededRandom(12345)

const isRussianSpelling = (word: string) => /^[а-я]+$/.test(word)
const rawWords = (name: string) => readTesseractWords(readFileSync(path.join(folder, `${name}.traineddata`)))
const foldedWords = (raw: readonly string[]) =>
  new Set(raw.map(foldWord).filter((word) => /^[\u0400-\u052f'’ʼ]{2,24}$/.test(word)))

say('reading the dictionary and the lists')
const packageFile = (name: string) =>
  readFileSync(path.join(root, 'node_modules/dictionary-ru', name), 'utf8')
const dictionary = new Set<string>()
for (const form of expandForms(packageFile('index.aff'), packageFile('index.dic')))
  dictionary.add(foldWord(form))
const rawWeb = rawWords('rus')
const web = foldedWords(rawWeb)
/** Met in small letters: no mere name. */
const webSmall = new Set(rawWeb.filter((word) => word === word.toLowerCase()).map(foldWord))
const raw = new Map(Object.keys(NEIGHBOURS).map((name) => [name, rawWords(name)]))
const foldedLists = new Map([...raw].map(([name, words]) => [name, foldedWords(words)]))

const languagesOf = new Map<string, number>()
for (const words of foldedLists.values())
  for (const word of words) languagesOf.set(word, (languagesOf.get(word) ?? 0) + 1)

const ALPHABET = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'
function slipOf(word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word[at] as string, word.slice(at + 1)]
  const chance = random()
  if (chance < 0.3) return before + after
  if (chance < 0.5) return before + after.charAt(0) + letter + after.slice(1)
  if (chance < 0.8) return before + ALPHABET[Math.floor(random() * ALPHABET.length)] + after
  return before + letter + letter + after
}

const examples: Example[] = []
const seen: string[] = []
for (const word of [...web].sort()) {
  if (dictionary.has(word)) examples.push({ word, russian: true, weight: 1 })
  else if (isRussianSpelling(word)) {
    const languages = languagesOf.get(word) ?? 0
    // The Russian list holds Ukrainian words too; a word that is in another list as well must be a name.
    if (languages === 0 || !webSmall.has(word)) seen.push(word)
    if (languages < 2) examples.push({ word, russian: true, weight: languages === 0 ? 4 : 1 })
  }
  if (word.length < 5 || !dictionary.has(word) || random() > SLIPS.share) continue
  const slip = slipOf(word)
  if (!dictionary.has(slip) && !languagesOf.has(slip))
    examples.push({ word: slip, russian: true, weight: SLIPS.weight })
}
for (const word of dictionary) {
  if (!web.has(word) && random() < RARE.share) examples.push({ word, russian: true, weight: RARE.weight })
}
for (const [name, { weight, share }] of Object.entries(NEIGHBOURS)) {
  for (const word of foldedLists.get(name) ?? []) {
    if (dictionary.has(word) || web.has(word)) continue
    if (random() > (isRussianSpelling(word) ? share : share * MARKED_SHARE)) continue
    examples.push({ word, russian: false, weight })
  }
}

say(`training on ${examples.length} words`)
const { weights, bias } = trainLetters(examples, { size: TABLE, rounds: ROUNDS, random, say })
/** Weights of one step and less are left out: together they say little and take a fifth of the room. */
const quantised = Int8Array.from(weights, (weight) => {
  const steps = Math.round(weight * STEPS)
  return Math.abs(steps) <= 1 ? 0 : Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps))
})
const model = { weights: quantised, mask: 2 ** TABLE - 1, bias, step: 1 / STEPS }

const stemsOf = (words: Iterable<string>) => new Set([...words].flatMap((word) => stemOf(word) ?? []))

const neighbours: string[] = []
const neighbourSmall = new Set<string>()
for (const [name, { listed }] of Object.entries(NEIGHBOURS)) {
  if (!listed) continue
  for (const word of raw.get(name) ?? []) {
    const folded = foldWord(word)
    if (word === word.toLowerCase() && !web.has(folded)) neighbourSmall.add(folded)
    // Only words met in small letters: the names in these lists are everybody's.
    if (!/^[а-я]{3,24}$/.test(word) || dictionary.has(word) || web.has(word)) continue
    if (scoreLetters(model, word) > CLEAR) neighbours.push(word)
  }
}

say('reading the rare words')
const graphOf = (words: Iterable<string>) =>
  writeWordGraph(
    buildMinimalGraph([...words].sort().map((word) => Uint8Array.from(word, (c) => c.charCodeAt(0) - 0x430))),
  )
const known = openWordGraph(graphOf(dictionary))
const rareOf = new Map<string, string[]>()
for (const form of readLinkGrammarForms(grammar)) {
  const word = foldWord(form)
  if (!isRussianSpelling(word) || word.length < 3 || word.length > LONGEST_RARE) continue
  if (dictionary.has(word) || neighbourSmall.has(word) || isDerived(known, word)) continue
  const stem = stemOf(word) ?? word
  rareOf.set(stem, [...(rareOf.get(stem) ?? []), word])
}
const rare: string[] = []
for (const forms of rareOf.values()) {
  const mean = forms.reduce((sum, word) => sum + scoreLetters(model, word), 0) / forms.length
  if (mean < CLEARLY_RUSSIAN) rare.push(...forms)
}
const rareGraph = graphOf(rare)
const [neighbourStems, seenStems] = [stemsOf(neighbours), stemsOf(seen)]
say(
  `listing ${neighbourStems.size} stems of neighbour words, ${seenStems.size} of Russian text outside the dictionary, ${rare.length} rare words`,
)

const header = new Uint8Array(MODEL_HEADER)
const view = new DataView(header.buffer)
view.setUint32(0, MODEL_MAGIC, true)
view.setUint32(4, TABLE, true)
view.setFloat32(8, bias, true)
view.setFloat32(12, 1 / STEPS, true)
const filters = [writeFilter(neighbourStems, NEIGHBOUR_BITS), writeFilter(seenStems, SEEN_BITS)]
const lists = Buffer.concat([header, ...filters])
const letters = packWeights(quantised)
openModel(new Uint8Array(Buffer.concat([lists, new Uint8Array(unpackWeights(letters).buffer)])))
const LISTS_NOTICE =
  'Stems picked from the word lists of Tesseract (tessdata_fast 4.1.0), Apache License 2.0; modified.'
const RARE_NOTICE =
  'Word forms picked from the Russian dictionary of Link Grammar 5.12, copyright 2004, 2012-2013 Sergey Protasov and ' +
  'others, GNU Lesser General Public License 2.1; modified. How they are made: docs/russian-model.md.'
const packed = (notice: string, bytes: Uint8Array) =>
  JSON.stringify(withNotice(notice, Buffer.from(bytes).toString('base64')))
const lines = [
  '// Made by scripts/train-russian-model.ts; sources and licences: docs/russian-model.md',
  '/** The weights, one character each; opened by lib/russian/assets.ts. */',
  `export const packedWeights = '${letters}'`,
  '/** Header and lists of stems in base64. */',
  `export const packedLists = ${packed(LISTS_NOTICE, lists)}`,
  '/** The graph of rare words in base64, made from data of Link Grammar. */',
  `export const packedRare = ${packed(RARE_NOTICE, rareGraph)}`,
  '',
]
writeFileSync(path.join(root, 'lib/russian/model/packed-model.ts'), lines.join('\n'))
say(
  `written: ${letters.length} weights, ${Math.round(lists.length / 1000)} KB of lists, ${Math.round(rareGraph.length / 1000)} KB of rare words`,
)
