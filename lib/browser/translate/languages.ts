/** Languages offered for one's own words, those of Europe's letter writers first; the translators say which they know. */
export const ownLanguages = [
  ...['en', 'de', 'fr', 'es', 'it', 'pl', 'uk', 'nl', 'cs', 'pt', 'sv', 'da', 'nb', 'fi', 'et', 'lv', 'lt'],
  ...['hu', 'ro', 'bg', 'el', 'tr', 'ja', 'ko', 'zh'],
] as const

/** Languages from which pairs of models (`deen`, `enru`) lead into Russian, straight or by way of English. */
export function languagesFrom(pairs: readonly string[]): string[] {
  const has = new Set(pairs)
  const sources = [...new Set(pairs.map((pair) => pair.slice(0, 2)))]
  return sources.filter(
    (from) => from !== 'ru' && (has.has(`${from}ru`) || (has.has(`${from}en`) && has.has('enru'))),
  )
}
