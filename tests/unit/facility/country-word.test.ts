import { describe, expect, it } from 'vitest'
import { countryLanguages, countryLine } from '@/lib/facility/country-word'

describe('countryLine', () => {
  it.each(countryLanguages)('%s says what the Unicode CLDR says', (lang) => {
    const word = new Intl.DisplayNames([lang], { type: 'region' }).of('RU') ?? ''
    expect(countryLine(lang).split(' · ')[0]).toBe(word.toLocaleUpperCase(lang))
  })

  it.each([
    ['de-AT', 'RUSSLAND · RUSSIA'],
    ['en-GB', 'RUSSIA'],
    ['it', 'RUSSIA'],
    ['ka', 'RUSSIA'],
    ['ru', 'RUSSIA'],
    ['', 'RUSSIA'],
  ])('%s → %s', (lang, line) => {
    expect(countryLine(lang)).toBe(line)
  })
})
