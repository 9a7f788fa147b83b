import { describe, expect, it } from 'vitest'
import { formatAge } from '@/lib/i18n/age'
import { formatDate } from '@/lib/i18n/dates'

describe('formatDate', () => {
  it.each([
    ['2025', 'en', '2025'],
    ['2025-03', 'en', 'March 2025'],
    ['2025-03-30', 'en', '30 March 2025'],
    ['2025-03', 'ru', 'март 2025'],
    ['2025-03-30', 'ru', '30 марта 2025'],
    ['2025-03', 'de', 'März 2025'],
    ['2025-03-30', 'de', '30. März 2025'],
    ['1938-12-31', 'en', '31 December 1938'],
  ] as const)('%s in %s: %s', (date, lang, words) => {
    expect(formatDate(date, lang).replace(/\s/g, ' ')).toBe(words)
  })
})

describe('formatAge', () => {
  it.each([
    [0, 'en', 'today'],
    [1, 'en', 'yesterday'],
    [40, 'en', '40 days ago'],
    [90, 'en', '3 months ago'],
    [601, 'en', '20 months ago'],
    [1500, 'en', '4 years ago'],
    [601, 'ru', '20 месяцев назад'],
    [2200, 'ru', '6 лет назад'],
    [601, 'de', 'vor 20 Monaten'],
  ] as const)('%d days in %s: %s', (days, lang, words) => {
    expect(formatAge(days, lang).replace(/\s/g, ' ')).toBe(words)
  })
})
