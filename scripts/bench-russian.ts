/**
 * `npm run bench:russian`: every bar of the Russian check (../shared/russian-check.md §6), for ours through its shell
 * door and, in the same run, for the libraries a developer would otherwise pick; then sizes on the wire and speeds.
 * Two minutes. Ends with 1 when a bar is missed. Without ../shared/russian-check only sizes and speeds are measured.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { loadRussian } from '@/lib/russian/assets'
import { BARS, type Bar } from './russian-bench/bars'
import { dev, figureOf, isHeld, type Report, score, scorer } from './russian-bench/score'
import { measureReady, measureSpeed } from './russian-bench/speed'
import { readPairs, scoreSpelling } from './russian-bench/spelling'
import { IMPORTS, ourSizes, wireSize } from './russian-bench/wire-size'

const missed: string[] = []
const say = (line: string) => console.log(line)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`
const word = (held: boolean) => (held ? 'held' : 'NOT HELD')

/** A measure with a bar that it may not exceed (`most`) or fall below (`least`). */
function hold(what: string, shown: string, value: number, limit: { most: number } | { least: number }) {
  const held = 'most' in limit ? value <= limit.most : value >= limit.least
  if (!held) missed.push(what)
  const bar = 'most' in limit ? `≤ ${limit.most}` : `≥ ${limit.least}`
  say(`${what.padEnd(44)} ${shown.padStart(10)}   bar ${bar.padEnd(8)} ${word(held)}`)
}

const WIDTH = 13
const cells = (texts: readonly string[]) => texts.map((text) => text.padStart(WIDTH)).join('')
const percent = (figure: number | null) => (figure === null ? '–' : figure.toFixed(2))

function showRow(bar: Bar, ours: Report, others: readonly Report[]) {
  const figure = figureOf(ours, bar)
  const held = isHeld(figure, bar)
  if (!held) missed.push(bar.what.trim())
  const limit = `${bar.atMost ? '≤' : '≥'} ${bar.bar}`
  const own = `${percent(figure).padStart(7)}  ${limit.padEnd(7)}${word(held).padEnd(9)}`
  say(`${bar.what.padEnd(34)}${own}${cells(others.map((other) => percent(figureOf(other, bar))))}`)
}

type Library = keyof typeof IMPORTS
const checker = (name: string) => path.join(import.meta.dirname, 'russian-bench/checkers', `${name}.ts`)

/** Scores the libraries one after the other; one that cannot run here is named, not left out in silence. */
function scoreLibraries(): Map<Library, Report> {
  const reports = new Map<Library, Report>()
  for (const name of Object.keys(IMPORTS) as Library[]) {
    try {
      reports.set(name, score({ module: checker(name) }))
    } catch (fault) {
      say(`${name} cannot run here: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  return reports
}

async function compareAccuracy() {
  const ours = score({ cmd: 'npm run -s check-russian' })
  const module = score({ module: checker('ours') })
  const libraries = scoreLibraries()
  const names = [...libraries.keys()]
  const others = [...libraries.values()]
  say('Accuracy on ../shared/russian-check/dev, in %: F1, or the share that is right')
  say(`${''.padEnd(34)}${'   ours  bar'.padEnd(25)}${cells(names)}`)
  for (const bar of BARS) showRow(bar, ours, others)
  const speeds = others.map(({ speed }) => speed)
  const sizes = await Promise.all(names.map((name) => wireSize(IMPORTS[name])))
  const own = (await ourSizes()).reduce((sum, { bytes }) => sum + bytes, 0)
  const line = (what: string, first: string, rest: readonly string[]) =>
    say(`${what.padEnd(34)}${first.padStart(7)}${''.padEnd(18)}${cells(rest)}`)
  line('on the wire, brotli', kilobytes(own), sizes.map(kilobytes))
  line(
    'ready in Node, with imports, ms',
    module.speed?.init_ms.toFixed(0) ?? '–',
    speeds.map((speed) => speed?.init_ms.toFixed(0) ?? '–'),
  )
  line(
    'texts a second',
    module.speed?.texts_per_s.toFixed(0) ?? '–',
    speeds.map((speed) => speed?.texts_per_s.toFixed(0) ?? '–'),
  )
}

async function compareSpelling() {
  const report = scoreSpelling(await loadRussian(), readPairs(path.join(dev, 'spelling-ruspellru.tsv')))
  const first = 100 * report.first
  say('\nSpelling on spelling-ruspellru.tsv')
  hold('first suggestion right', `${first.toFixed(1)} %`, first, { least: 70 })
  hold('a suggestion, mean', `${report.meanTime.toFixed(1)} ms`, report.meanTime, { most: 10 })
}

async function measureOurs() {
  say('\nSize and speed of ours')
  const sizes = await ourSizes()
  for (const { name, bytes } of sizes) say(`  ${name.padEnd(42)} ${kilobytes(bytes).padStart(10)}`)
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  hold('on the wire, brotli, all', kilobytes(all), all / 1000, { most: 560 })
  // The fastest run is held to the bar: on shared cores the others tell what else was running.
  const ready = await measureReady()
  hold(`ready, best of 7 (median ${ready.median.toFixed(0)} ms)`, `${ready.best.toFixed(0)} ms`, ready.best, {
    most: 100,
  })
  const { letter, long, suggestion } = await measureSpeed()
  const p50 = letter.p50.toFixed(1)
  hold(`2,500 characters, 95 of 100 (half ${p50} ms)`, `${letter.p95.toFixed(1)} ms`, letter.p95, {
    most: 15,
  })
  hold('a suggestion, 95 of 100', `${suggestion.toFixed(1)} ms`, suggestion, { most: 10 })
  say(`${'100,000 characters'.padEnd(44)} ${`${long.toFixed(0)} ms`.padStart(10)}`)
}

if (existsSync(scorer) && existsSync(dev)) {
  await compareAccuracy()
  await compareSpelling()
} else say('skipped: accuracy and spelling need ../shared/russian-check, which is not there')
await measureOurs()
say(missed.length === 0 ? '\nEvery bar is held.' : `\nNot held: ${missed.join(', ')}`)
process.exitCode = missed.length === 0 ? 0 : 1
