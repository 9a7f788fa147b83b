import { countryCodes } from './country-codes'

export type Country = { code: string; name: string }

// Making one costs more than a hundred names from it.
const namesByLang = new Map<string, Intl.DisplayNames>()
const listsByLang = new Map<string, readonly Country[]>()

function namesIn(lang: string): Intl.DisplayNames {
  const known = namesByLang.get(lang)
  if (known) return known
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' })
  namesByLang.set(lang, names)
  return names
}

/** A country in the words of a language: `countryName('DE', 'ru')` is «Германия». */
export function countryName(code: string, lang: string): string {
  return namesIn(lang).of(code) ?? code
}

/** Every country by its name, as an index in that language sorts it. */
export function listCountries(lang: string): readonly Country[] {
  const known = listsByLang.get(lang)
  if (known) return known
  const collator = new Intl.Collator(lang)
  const countries = countryCodes
    .map((code) => ({ code, name: countryName(code, lang) }))
    .sort((a, b) => collator.compare(a.name, b.name))
  listsByLang.set(lang, countries)
  return countries
}
