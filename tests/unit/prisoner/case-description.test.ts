import { describe, expect, it } from 'vitest'
import { describeCase, describeGroups } from '@/lib/prisoner/case-description'
import type { CaseFacts, Sentence } from '@/lib/prisoner/case-types'
import type { PersonStatus } from '@/lib/prisoner/status'

const sentence: Sentence = {
  months: 78,
  life: false,
  regime: 'general',
  verdictOn: '2022-10-10',
  uncertain: false,
}
const article = (number: string, part: string | null = null) => ({ article: number, part, point: null })
const facts = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  key: null,
  groups: [],
  articles: [article('275')],
  sentence: null,
  ...changes,
})
const keys = (given: CaseFacts, status: PersonStatus) => describeCase(given, status).map(({ key }) => key)

describe('what is said of a case', () => {
  const cases: [PersonStatus, Sentence | null, string[]][] = [
    ['pretrial', null, ['charge.accused']],
    ['house_arrest', null, ['charge.accused']],
    ['imprisoned', null, ['charge.named']],
    ['unknown', null, ['charge.named']],
    ['imprisoned', sentence, ['charge.convicted', 'sentence.termRegime', 'sentence.verdictOn']],
    ['released', sentence, ['charge.convicted', 'sentence.termRegime', 'sentence.verdictOn']],
    ['imprisoned', { ...sentence, regime: null, verdictOn: null }, ['charge.convicted', 'sentence.term']],
    [
      'imprisoned',
      { ...sentence, months: null, life: true, verdictOn: null },
      ['charge.convicted', 'sentence.life'],
    ],
    ['imprisoned', { ...sentence, months: null, verdictOn: null }, ['charge.convicted', 'sentence.several']],
    // A term that needs review is not printed as a fact, and neither is the day that came with it.
    ['imprisoned', { ...sentence, uncertain: true }, ['charge.convicted', 'sentence.uncertain']],
    ['imprisoned', { ...sentence, life: true, uncertain: true }, ['charge.convicted', 'sentence.uncertain']],
    ['compulsory_treatment', null, ['charge.treatment']],
    ['compulsory_treatment', sentence, ['charge.treatment']],
  ]
  it.each(cases)('%s, %o', (status, given, said) => {
    expect(keys(facts({ sentence: given }), status)).toEqual(said)
  })

  it('says the same without an article, where there is something to say', () => {
    expect(keys(facts({ articles: [], sentence }), 'imprisoned')[0]).toBe('charge.convictedBare')
    expect(keys(facts({ articles: [] }), 'pretrial')).toEqual(['charge.accusedBare'])
    expect(keys(facts({ articles: [] }), 'compulsory_treatment')).toEqual(['charge.treatmentBare'])
    expect(keys(facts({ articles: [] }), 'imprisoned')).toEqual([])
  })
})

describe('articles', () => {
  it('are counted for the plural and named where the table knows them', () => {
    const [charge] = describeCase(facts({ articles: [article('207.3', '2'), article('999')] }), 'pretrial')
    expect(charge).toEqual({
      key: 'charge.accused',
      values: { count: 2 },
      lists: {
        articles: [
          {
            key: 'reference.partsNamed',
            values: { article: '207.3', count: 1 },
            lists: {
              parts: [{ key: 'reference.part', values: { part: '2' } }],
              name: [{ key: 'article.falseArmyInformation' }],
            },
          },
          { key: 'reference.whole', values: { article: '999', count: 0 }, lists: { parts: [], name: [] } },
        ],
      },
    })
  })

  it('bring their parts together, each part once', () => {
    const articles = [article('282.2', '2'), article('282.2', '1'), article('282.2', '2'), article('278')]
    const [charge] = describeCase(facts({ articles }), 'pretrial')
    expect(charge?.values).toEqual({ count: 2 })
    const [first] = charge?.lists?.articles ?? []
    expect(first?.lists?.parts?.map(({ values }) => values?.part)).toEqual(['2', '1'])
  })
})

describe('terms', () => {
  const cases: [months: number, term: [string, number][]][] = [
    [
      78,
      [
        ['term.years', 6],
        ['term.months', 6],
      ],
    ],
    [72, [['term.years', 6]]],
    [5, [['term.months', 5]]],
    [12, [['term.years', 1]]],
    [
      13,
      [
        ['term.years', 1],
        ['term.months', 1],
      ],
    ],
  ]
  it.each(cases)('%d months', (months, term) => {
    const parts = describeCase(facts({ sentence: { ...sentence, months } }), 'imprisoned')
    expect(parts[1]?.lists?.term?.map(({ key, values }) => [key, values?.count])).toEqual(term)
  })
})

describe('groups', () => {
  it('name the known case first', () => {
    const parts = describeGroups(facts({ key: 'network', groups: ['civicActivists', 'antifascists'] }))
    expect(parts.map(({ key }) => key)).toEqual([
      'known.network',
      'group.civicActivists',
      'group.antifascists',
    ])
  })
})
