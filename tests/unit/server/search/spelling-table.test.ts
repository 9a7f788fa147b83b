import { describe, expect, it } from 'vitest'
import {
  readSpellingTable,
  SpellingTableFaulty,
  scoreSpellings,
  spellingEntries,
} from '@/lib/server/search/spelling-table'

const table = [
  'ru\tkind\ten\tde\tother',
  'Образцов\tlast\tObraztsov\tObraszow\tObrazcow; Obraztcov;',
  'Пётр\tfirst\tPyotr\t\tPeter',
  '',
].join('\n')

describe('readSpellingTable', () => {
  it('reads names and every spelling of every cell', () => {
    expect(readSpellingTable(table)).toEqual([
      { ru: 'Образцов', isGivenName: false, spellings: ['Obraztsov', 'Obraszow', 'Obrazcow', 'Obraztcov'] },
      { ru: 'Пётр', isGivenName: true, spellings: ['Pyotr', 'Peter'] },
    ])
  })

  it('takes a byte-order mark, Windows line ends and columns in another order', () => {
    expect(readSpellingTable('\uFEFFen\tru\r\nPrimerov\tПримеров\r\n')).toEqual([
      { ru: 'Примеров', isGivenName: false, spellings: ['Primerov'] },
    ])
  })

  it('names the column that is missing', () => {
    expect(() => readSpellingTable('name\ten\nПримеров\tPrimerov')).toThrow(SpellingTableFaulty)
    expect(() => readSpellingTable('')).toThrow('«ru»')
  })
})

describe('scoreSpellings', () => {
  const rows = readSpellingTable(table)
  const entries = spellingEntries(rows)
  const hit = (id: string) => ({ ...entries.find((entry) => entry.id === id)!, score: 1 })

  it('gives the table’s names as entries', () => {
    expect(entries.map(({ id, terms }) => [id, terms[0]])).toEqual([
      ['table-1', { text: 'Образцов', role: 'surname' }],
      ['table-2', { text: 'Пётр', role: 'given' }],
    ])
  })

  it('counts the first, the first five, and lists what was missed', () => {
    const answers: Record<string, string[]> = {
      Obraztsov: ['table-1', 'table-2'],
      Obraszow: ['table-2', 'table-1'],
      Obrazcow: ['table-2', 'table-2', 'table-2', 'table-2', 'table-2', 'table-1'],
      Pyotr: ['table-2'],
      Peter: ['table-2'],
    }
    const score = scoreSpellings(rows, entries, (query) => (answers[query] ?? []).map(hit))
    expect(score).toEqual({
      recallAt1: 50,
      recallAt5: 66.67,
      queries: 6,
      misses: [
        { query: 'Obrazcow', ru: 'Образцов' },
        { query: 'Obraztcov', ru: 'Образцов' },
      ],
    })
  })

  it('holds ё and е for one letter', () => {
    const petr = [{ ...entries[1]!, id: 'x', terms: [{ text: 'Петр', role: 'given' as const }] }]
    expect(scoreSpellings([rows[1]!], petr, () => [{ ...petr[0]!, score: 1 }]).recallAt1).toBe(100)
  })

  it('does not divide by nothing', () => {
    expect(scoreSpellings([], [], () => [])).toEqual({ recallAt1: 0, recallAt5: 0, queries: 0, misses: [] })
  })
})
