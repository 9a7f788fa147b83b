import { countryCodes } from './country-codes'

export type Country = { code: string; name: string }

const kept = new Map<string, readonly Country[]>()

/** A country in the words of a language: `countryName('DE', 'ru')` is «Германия». */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** Every country by its name, as an index in that language sorts it. */
export function listCountries(lang: string): readonly Country[] {
  const known = kept.get(lang)
  if (known) return known
  const collator = new Intl.Collator(lang)
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' })
  const countries = countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => collator.compare(a.name, b.name))
  kept.set(lang, countries)
  return countries
}
