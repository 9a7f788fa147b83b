import { collator, displayNames } from '@/lib/text/intl'
import { countryCodes } from './country-codes'

export type Country = { code: string; name: string }

const listsByLang = new Map<string, readonly Country[]>()

/** A country in the words of a language: `countryName('DE', 'ru')` is «Германия». */
export function countryName(code: string, lang: string): string {
  return displayNames(lang, { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** Every country by its name, as an index in that language sorts it. */
export function listCountries(lang: string): readonly Country[] {
  const known = listsByLang.get(lang)
  if (known) return known
  const order = collator(lang)
  const countries = countryCodes
    .map((code) => ({ code, name: countryName(code, lang) }))
    .sort((a, b) => order.compare(a.name, b.name))
  listsByLang.set(lang, countries)
  return countries
}
