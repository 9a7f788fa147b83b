/**
 * «Russia» as the sender's own post reads it, in capitals (Unicode CLDR 48, territory names; a test compares
 * them). The country of origin sorts by this line, so it must be in its language; «RUSSIA» stands beside it
 * for every country between. Languages in other scripts get RUSSIA alone: our faces have no such letters.
 */
const words: Readonly<Record<string, string>> = {
  ca: 'RÚSSIA',
  cs: 'RUSKO',
  da: 'RUSLAND',
  de: 'RUSSLAND',
  en: 'RUSSIA',
  es: 'RUSIA',
  et: 'VENEMAA',
  fi: 'VENÄJÄ',
  fr: 'RUSSIE',
  hr: 'RUSIJA',
  hu: 'OROSZORSZÁG',
  it: 'RUSSIA',
  lt: 'RUSIJA',
  lv: 'KRIEVIJA',
  nb: 'RUSSLAND',
  nl: 'RUSLAND',
  no: 'RUSSLAND',
  pl: 'ROSJA',
  pt: 'RÚSSIA',
  ro: 'RUSIA',
  sk: 'RUSKO',
  sl: 'RUSIJA',
  sv: 'RYSSLAND',
  tr: 'RUSYA',
}

/** @example countryLine('de-AT') // 'RUSSLAND · RUSSIA' */
export function countryLine(lang: string): string {
  const word = words[lang.toLowerCase().split('-')[0]!] ?? 'RUSSIA'
  return word === 'RUSSIA' ? word : `${word} · RUSSIA`
}

/** Languages with a word of their own. */
export const countryLanguages = Object.keys(words)
