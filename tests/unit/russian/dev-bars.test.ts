import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

/** Bars of the Russian check; the texts are other people's and are read in place, never copied here. */
const shared = '../shared/russian-check'
const isThere = existsSync(path.join(shared, 'score.mjs'))
if (!isThere) console.log(`skipped: the bars of the Russian check need ${shared}, which is not there`)

type Report = Record<string, { F1: number; rate: number; exact: number }>

describe.skipIf(!isThere)('bars on ../shared/russian-check/dev', () => {
  let report: Report = {}

  beforeAll(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'score-'))
    const out = path.join(folder, 'report.json')
    const command = 'node --import tsx scripts/check-russian.ts'
    const args = [
      path.join(shared, 'score.mjs'),
      '--data',
      path.join(shared, 'dev'),
      '--cmd',
      command,
      '--json',
      out,
    ]
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    report = JSON.parse(readFileSync(out, 'utf8')) as Report
    rmSync(folder, { recursive: true })
  }, 120_000)

  test.each([
    ['sentences (unambiguous)', 99.3],
    ['sentences ≥5 words (unambiguous)', 99.7],
    ['letters (unambiguous)', 100],
    ['words (unambiguous)', 97],
    ['words (unamb., ru vs uk be bg sr mk)', 98],
    ['postcards (unambiguous)', 98],
    ['spans mixed-letters', 98],
    ['spans mixed-word', 88],
    ['spans homoglyph', 99.5],
  ])('%s: F1 ≥ %s', (row, bar) => {
    expect(100 * (report[row]?.F1 ?? 0)).toBeGreaterThanOrEqual(bar)
  })

  test.each([
    ['accept ru-typos', 99],
    ['accept ru-caps', 99],
    ['accept ru-nopunct', 99.5],
    ['accept latin-in-russian', 97],
    ['reject translit', 100],
    ['reject translit-short', 100],
    ['reject postcards-translit', 100],
    ['reject layout', 100],
    ['reject mojibake', 100],
    ['reject uk-latin-i', 100],
  ])('%s: ≥ %s %%', (row, bar) => {
    expect(100 * (report[row]?.rate ?? 0)).toBeGreaterThanOrEqual(bar)
  })

  test('mixed letters all right ≥ 92 %, clean letters with a false flag ≤ 1 %', () => {
    expect(100 * (report['spans mixed-letters']?.exact ?? 0)).toBeGreaterThanOrEqual(92)
    expect(100 * (report['false flags letters']?.rate ?? 100)).toBeLessThanOrEqual(1)
  })
})
