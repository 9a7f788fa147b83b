import { describe, expect, it } from 'vitest'
import { languages } from '@/lib/i18n/languages'
import { countryCodes, findCountry } from '@/lib/mail/country-codes'
import { countryName, listCountries } from '@/lib/mail/country-names'

describe('countries', () => {
  it('are the 249 of ISO 3166-1 without Russia, each once and in order', () => {
    expect(countryCodes).toHaveLength(248)
    expect(countryCodes).toEqual([...new Set(countryCodes)].sort())
    expect(countryCodes).not.toContain('RU')
  })

  it.each(languages)('all have a name in $tag, and no two the same', ({ tag }) => {
    const countries = listCountries(tag)
    expect(countries.filter(({ code, name }) => name === code)).toEqual([])
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countryCodes.length)
    const collator = new Intl.Collator(tag)
    expect(
      countries.every(({ name }, at) => at === 0 || collator.compare(countries[at - 1]!.name, name) < 0),
    ).toBe(true)
  })

  it.each([
    ['DE', 'ru', 'Германия'],
    ['FI', 'de', 'Finnland'],
    ['GB', 'en', 'United Kingdom'],
  ])('%s in %s is %s', (code, lang, name) => {
    expect(countryName(code, lang)).toBe(name)
  })

  it.each([
    ['GB', 'GB'],
    [' gb ', 'GB'],
    ['RU', null],
    ['', null],
    [undefined, null],
    [null, null],
    ['UK', null],
    ['__proto__', null],
    ['DE; DROP TABLE', null],
  ])('findCountry(%j) is %j', (code, country) => {
    expect(findCountry(code)).toBe(country)
  })
})
