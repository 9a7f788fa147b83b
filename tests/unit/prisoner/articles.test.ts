import { describe, expect, it } from 'vitest'
import { articleKeyOf, articleKeys, parseArticle } from '@/lib/prisoner/articles'

describe('articles as lists write them', () => {
  const cases: [string, { article: string; part: string | null; point: string | null }][] = [
    ['278', { article: '278', part: null, point: null }],
    ['207.3 ч.2', { article: '207.3', part: '2', point: null }],
    ['207.3 ч. 2', { article: '207.3', part: '2', point: null }],
    [' 282.2 ч. 1.1 ', { article: '282.2', part: '1.1', point: null }],
    ['205.1 ч.1.1', { article: '205.1', part: '1.1', point: null }],
    ['207.3 ч.2 п. «д»', { article: '207.3', part: '2', point: 'д' }],
    ['105 ч.2 п.а', { article: '105', part: '2', point: 'а' }],
    ['30 ч.3', { article: '30', part: '3', point: null }],
  ]
  it.each(cases)('reads «%s»', (text, article) => {
    expect(parseArticle(text)).toEqual(article)
  })

  it.each(['', 'ч.2', '5', '1234', '207,3', 'ст. 207.3', '207.3 ч.', '207.3 part 2', '207.3 ч.2; 280'])(
    'does not guess at «%s»',
    (text) => {
      expect(parseArticle(text)).toBeNull()
    },
  )
})

describe('names of articles', () => {
  const cases: [string, string | null][] = [
    ['207.3', 'falseArmyInformation'],
    ['205.5', 'terroristOrganisation'],
    ['282.2', 'extremistOrganisation'],
    ['275', 'treason'],
    ['275.1', 'secretCooperation'],
    ['999', null],
    ['constructor', null],
    ['toString', null],
  ]
  it.each(cases)('%s is %s', (article, key) => {
    expect(articleKeyOf(article)).toBe(key)
  })

  it('are each used once', () => {
    const keys = Object.values(articleKeys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
