import { readFileSync } from 'node:fs'
import { checkRussian } from '@/lib/russian/check-russian'
import { foldWord } from '@/lib/russian/fold'
import { hasWord } from '@/lib/russian/graph/word-graph'
import type { Russian } from '@/lib/russian/open'
import { suggest } from '@/lib/russian/suggest'

/** A word as written and as it should be, both folded. */
export type Slip = { wrong: string; right: string }
type Pair = { sentence: string; slips: Slip[]; sound: string[] }

/** Shares of 0 … 1, milliseconds. */
export type SpellingReport = {
  slips: number
  found: number
  marked: number
  soundWords: number
  soundMarked: number
  differentSoundWords: number
  soundUnknown: number
  first: number
  inFive: number
  meanTime: number
  longestTime: number
  misses: (Slip & { suggestions: string[] })[]
}

const wordsOf = (sentence: string) =>
  (sentence.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).map(foldWord)

/** Lengths of the longest common subsequences of the ends of two lists. */
function commonLengths(wrong: readonly string[], right: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: wrong.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let i = wrong.length - 1; i >= 0; i--) {
    const row = table[i]!
    const below = table[i + 1]!
    for (let j = right.length - 1; j >= 0; j--)
      row[j] = wrong[i] === right[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!)
  }
  return table
}

/** The words two sentences differ in, where between two shared words one word stands against one. */
export function slipsOf(wrong: readonly string[], right: readonly string[]): Slip[] {
  const table = commonLengths(wrong, right)
  const slips: Slip[] = []
  let i = 0
  let j = 0
  let from: [number, number] = [0, 0]
  const close = () => {
    const replaced = i - from[0]
    if (replaced === 0 || replaced !== j - from[1]) return
    for (let k = 0; k < replaced; k++) slips.push({ wrong: wrong[from[0] + k]!, right: right[from[1] + k]! })
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

/** Reads a file of pairs (id, sentence as written, sentence corrected; both JSON strings). */
export function readPairs(file: string): Pair[] {
  const isCyrillic = ({ wrong, right }: Slip) => /^[а-я-]+$/.test(wrong) && /^[а-я-]+$/.test(right)
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, before, after] = line.split('\t')
      if (!before || !after) return []
      const sentence = JSON.parse(before) as string
      const wrong = wordsOf(sentence)
      const right = wordsOf(JSON.parse(after) as string)
      const sound = wrong.filter((word) => right.includes(word))
      return [{ sentence, slips: slipsOf(wrong, right).filter(isCyrillic), sound }]
    })
}

/** How well slips are found and put right: the first suggestion should be the corrected word (ё = е, case ignored). */
export function scoreSpelling(russian: Russian, pairs: readonly Pair[]): SpellingReport {
  const isKnown = (word: string) => word.split('-').every((part) => hasWord(russian.graph, part))
  let marked = 0
  let soundMarked = 0
  for (const { sentence, slips, sound } of pairs) {
    const findings = checkRussian(russian, sentence).findings.filter(({ kind }) => kind === 'misspelt')
    const found = new Set(findings.map(({ start, end }) => foldWord(sentence.slice(start, end))))
    const isMarked = (word: string) => word.split('-').some((part) => found.has(part))
    marked += slips.filter(({ wrong }) => isMarked(wrong)).length
    soundMarked += sound.filter(isMarked).length
  }
  const slips = pairs.flatMap((pair) => pair.slips)
  const soundWords = pairs.flatMap((pair) => pair.sound)
  const different = new Set(soundWords)
  const times: number[] = []
  const answers = slips.map((slip) => {
    const began = performance.now()
    const suggestions = suggest(russian, slip.wrong, 5).map(foldWord)
    times.push(performance.now() - began)
    return { ...slip, suggestions }
  })
  const share = (of: readonly Slip[]) => of.length / slips.length
  return {
    slips: slips.length,
    found: share(slips.filter(({ wrong }) => !isKnown(wrong))),
    marked: marked / slips.length,
    soundWords: soundWords.length,
    soundMarked: soundMarked / soundWords.length,
    differentSoundWords: different.size,
    soundUnknown: [...different].filter((word) => !isKnown(word)).length / different.size,
    first: share(answers.filter(({ right, suggestions }) => suggestions[0] === right)),
    inFive: share(answers.filter(({ right, suggestions }) => suggestions.includes(right))),
    meanTime: times.reduce((sum, time) => sum + time, 0) / times.length,
    longestTime: Math.max(...times),
    misses: answers.filter(({ right, suggestions }) => suggestions[0] !== right),
  }
}
