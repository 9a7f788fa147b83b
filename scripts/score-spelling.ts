/**
 * Scores suggestions on ../shared/russian-check/dev/spelling-ruspellru.tsv: pairs of sentences that differ in one
 * word; the first suggestion should be the corrected word (ё = е, capitals ignored).
 *
 *   node --import tsx scripts/score-spelling.ts [FILE.tsv] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { foldWord } from '@/lib/russian/fold'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { suggest } from '@/lib/russian/suggest'

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const source = file ?? '../shared/russian-check/dev/spelling-ruspellru.tsv'
if (!existsSync(source)) {
  console.error(`score-spelling: no file ${source}`)
  process.exit(2)
}

const wordsOf = (sentence: string) =>
  (sentence.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).map(foldWord)

type Slip = { wrong: string; right: string }

/** The words two sentences differ in, where one word stands against one: common beginning and end aside. */
function slipsOf(wrong: readonly string[], right: readonly string[]): Slip[] {
  // Longest common subsequence; what lies between two shared words counts when it is one word on either side.
  const table = Array.from({ length: wrong.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let i = wrong.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = table[i]!
      const below = table[i + 1]!
      row[j] = wrong[i] === right[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!)
    }
  }
  const slips: Slip[] = []
  let i = 0
  let j = 0
  let from: [number, number] = [0, 0]
  const close = () => {
    const replaced = i - from[0]
    if (replaced > 0 && replaced === j - from[1]) {
      for (let k = 0; k < replaced; k++)
        slips.push({ wrong: wrong[from[0] + k]!, right: right[from[1] + k]! })
    }
  }
  while (i < wrong.length && j < right.length) {
    if (wrong[i] === right[j]) {
      close()
      i++
      j++
      from = [i, j]
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++
    else j++
  }
  i = wrong.length
  j = right.length
  close()
  return slips
}

const slips: Slip[] = []
const sound = new Set<string>()
const texts: { sentence: string; wrong: string[]; soundOnes: string[] }[] = []
for (const line of readFileSync(source, 'utf8').split('\n').slice(1)) {
  const [, before, after] = line.split('\t')
  if (!before || !after) continue
  const wrong = wordsOf(JSON.parse(before) as string)
  const right = wordsOf(JSON.parse(after) as string)
  for (const word of right) if (wrong.includes(word)) sound.add(word)
  const isCyrillic = (slip: Slip) => /^[а-я-]+$/.test(slip.wrong) && /^[а-я-]+$/.test(slip.right)
  const own = slipsOf(wrong, right).filter(isCyrillic)
  slips.push(...own)
  texts.push({
    sentence: JSON.parse(before) as string,
    wrong: own.map((slip) => slip.wrong),
    soundOnes: wrong.filter((word) => right.includes(word)),
  })
}

const russian = await loadRussian()

/** What the whole check marks, with the sentence around the word: slips found, sound words marked in vain. */
let marked = 0
let vain = 0
let soundWords = 0
for (const { sentence, wrong, soundOnes } of texts) {
  const findings = checkRussian(russian, sentence).findings.filter(({ kind }) => kind === 'misspelt')
  const found = new Set(findings.map(({ start, end }) => foldWord(sentence.slice(start, end))))
  soundWords += soundOnes.length
  for (const word of wrong) if (word.split('-').some((part) => found.has(part))) marked++
  for (const word of soundOnes) if (word.split('-').some((part) => found.has(part))) vain++
}

const isKnown = (word: string) => word.split('-').every((part) => hasWord(russian.graph, part))
let found = 0
let first = 0
let inFive = 0
const times: number[] = []
for (const { wrong, right } of slips) {
  if (!isKnown(wrong)) found++
  const began = performance.now()
  const suggestions = suggest(russian, wrong, 5).map(foldWord)
  times.push(performance.now() - began)
  if (suggestions[0] === right) first++
  else if (process.argv.includes('--misses')) console.log(`${wrong} → ${right}: ${suggestions.join(' ')}`)
  if (suggestions.includes(right)) inFive++
}
times.sort((a, b) => a - b)
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
const flagged = [...sound].filter((word) => !isKnown(word)).length
console.log(`slips                       ${slips.length}`)
console.log(`found                       ${percent(found, slips.length)}`)
console.log(`marked by the check         ${percent(marked, slips.length)}`)
console.log(`sound words marked          ${percent(vain, soundWords)} of ${soundWords}`)
console.log(`first suggestion right      ${percent(first, slips.length)}`)
console.log(`in the first five           ${percent(inFive, slips.length)}`)
console.log(`sound words not in the graph ${percent(flagged, sound.size)} of ${sound.size} different words`)
console.log(
  `a suggestion                ${(times.reduce((a, b) => a + b, 0) / times.length).toFixed(1)} ms, longest ${times.at(-1)?.toFixed(0)} ms`,
)
