/**
 * Scores suggestions on ../shared/russian-check/dev/spelling-ruspellru.tsv: pairs of sentences that differ in one
 * word; the first suggestion should be the corrected word (ё = е, capitals ignored).
 *
 *   node --import tsx scripts/score-spelling.ts [FILE.tsv] [--misses]
 */
import { existsSync } from 'node:fs'
import { loadRussian } from '@/lib/russian/assets'
import { readPairs, scoreSpelling } from './russian-bench/spelling'

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const source = file ?? '../shared/russian-check/dev/spelling-ruspellru.tsv'
if (!existsSync(source)) {
  console.error(`score-spelling: no file ${source}`)
  process.exit(2)
}

const report = scoreSpelling(await loadRussian(), readPairs(source))
if (process.argv.includes('--misses')) {
  for (const { wrong, right, suggestions } of report.misses)
    console.log(`${wrong} → ${right}: ${suggestions.join(' ')}`)
}
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const lines: [string, string][] = [
  ['slips', String(report.slips)],
  ['found', percent(report.found)],
  ['marked by the check', percent(report.marked)],
  ['sound words marked', `${percent(report.soundMarked)} of ${report.soundWords}`],
  ['first suggestion right', percent(report.first)],
  ['in the first five', percent(report.inFive)],
  [
    'sound words not in the graph',
    `${percent(report.soundUnknown)} of ${report.differentSoundWords} different words`,
  ],
  ['a suggestion', `${report.meanTime.toFixed(1)} ms, longest ${report.longestTime.toFixed(0)} ms`],
]
for (const [what, figure] of lines) console.log(`${what.padEnd(29)}${figure}`)
