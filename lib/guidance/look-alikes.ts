/** Latin letters and digits that pass for Cyrillic ones, folded. */
const twins: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  0: 'о',
  3: 'з',
  6: 'б',
}

/**
 * A folded word that mixes alphabets, read as Cyrillic; null where some sign has no Cyrillic twin, or where the
 * word is a plain number.
 * @example cyrillicTwin('cykа') // 'сука'
 */
export function cyrillicTwin(folded: string): string | null {
  if (!/[a-z0-9]/.test(folded) || !/\p{L}/u.test(folded)) return null
  let read = ''
  for (const sign of folded) {
    const twin = /[а-яіїєґў]/.test(sign) ? sign : twins[sign]
    if (twin === undefined) return null
    read += twin
  }
  return read
}
