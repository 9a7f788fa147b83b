import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLang } from '@/lib/i18n/languages'
import { negotiateLanguage } from '@/lib/i18n/negotiate'

describe('negotiateLanguage', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.7', 'de'],
    ['ru-RU, en;q=0.5', 'ru'],
    ['en;q=0.3, ru;q=0.8', 'ru'],
    ['fr, de;q=0.4, en;q=0.2', 'de'],
    ['fr,ja', 'en'],
    ['de;q=0, ru;q=0.1', 'ru'],
    ['*;q=0.5', 'en'],
    ['DE', 'de'],
    [';;;,,q=,de;q=x', 'de'],
  ])('%j → %s', (header, lang) => {
    expect(negotiateLanguage(header)).toBe(lang)
  })

  it('answers any header with an offered language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (header) => {
        expect(isLang(negotiateLanguage(header))).toBe(true)
      }),
      { seed: 1 },
    )
  })
})
