import { isLang, type Lang, sourceLanguage } from './languages'

/**
 * The offered language a browser likes best, from its `Accept-Language` header («de-AT,de;q=0.9,en;q=0.7»).
 * A region's variant counts as its language; a header that can't be read means English.
 */
export function negotiateLanguage(header: string | null): Lang {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight =
        parameters.map((text) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(text)?.[1]).find(Boolean) ?? '1'
      const language = tag.split('-')[0] ?? ''
      return isLang(language) && Number(weight) > 0 ? [{ language, weight: Number(weight), index }] : []
    })
  return wishes.sort((a, b) => b.weight - a.weight || a.index - b.index)[0]?.language ?? sourceLanguage
}
