import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeList } from '@/lib/server/import/list/decode'
import { planList } from '@/lib/server/import/list/plan-list'
import { readTable } from '@/lib/server/import/list/read-table'
import { readStopList } from '@/lib/server/import/list/stop-list'
import { parseRelease, readReleaseTexts } from '@/lib/server/import/read-release'
import { root, shippedFolder } from '../../../factories/directory'

const shared = path.join(root, '../shared/data')
const repeats: Readonly<Record<number, number>> = { 8: 6, 12: 1, 13: 2, 14: 3, 16: 1, 23: 11, 29: 24, 40: 1 }

describe.skipIf(!existsSync(shared))('the volunteers’ dirty file (skipped without ../shared)', () => {
  const directory = parseRelease(readReleaseTexts(shippedFolder))
  const read = () => {
    const bytes = readFileSync(path.join(shared, 'dirty-import.csv'))
    const table = readTable(decodeList(bytes).text)
    return planList(table, { ...directory, stops: readStopList() }, { today: '2026-11-21' })
  }
  const expected = readFileSync(path.join(shared, 'dirty-import.expected.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, row, person, verdict]) => ({
      row: Number(row),
      person: person === '—' ? undefined : person,
      verdict,
    }))

  it('gets the expected verdict and person in every row', () => {
    const { rows } = read()
    expect(expected).toHaveLength(40)
    const said = rows.map(({ row, id, verdict }) => ({ row, person: id, verdict }))
    const right = expected.filter((want, at) => JSON.stringify(want) === JSON.stringify(said[at]))
    expect(said).toEqual(expected)
    expect(right.length).toBeGreaterThanOrEqual(39)
  })

  it('says of every repeated person which row was first', () => {
    const { rows } = read()
    for (const [row, first] of Object.entries(repeats))
      expect(rows[Number(row) - 1]?.messages.join('\n')).toContain(`the same person as row ${first}.`)
  })

  it('names row, column and value in every message, and has none for clean rows', () => {
    const { rows } = read()
    for (const { row, messages } of rows)
      for (const message of messages)
        expect(message).toMatch(new RegExp(`^row ${row}(?:, «[^»]*», (?:«.*»|empty))?: \\S.*[.?]$`, 'u'))
    expect([1, 3, 4, 5, 32, 37].map((row) => rows[row - 1]?.messages)).toEqual([[], [], [], [], [], []])
  })

  it('offers the known postcodes and proposes nothing else', () => {
    const { rows, prisoners } = read()
    const said = (row: number) => rows[row - 1]?.messages.join('\n')
    expect(said(8)).toContain('433503')
    expect(said(9)).toContain('156009')
    expect(said(10)).toContain('601967')
    expect(said(17)).toMatch(/fsin-sizo-2.*mow-sizo-2|mow-sizo-2.*fsin-sizo-2/u)
    expect(said(31)).toMatch(/663181.*663180/u)
    // All of it is as old as the directory: nothing of it is news.
    expect(prisoners).toEqual([])
  })
})
