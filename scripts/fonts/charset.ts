/** Unicode ranges kept in every face, as far as the face has them: first and last code point, and why. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0xff], // Latin-1: German, French, Spanish …; « » § ° · × and the no-break space
  [0x100, 0x17f], // Latin Extended-A: Polish, Czech, Turkish, Baltic …
  [0x218, 0x21b], // Romanian ș ț
  [0x300, 0x301], // stress marks: за́мок
  [0x400, 0x45f], // Cyrillic: Russian, Ukrainian, Belarusian, Serbian, Macedonian
  [0x490, 0x491], // Ukrainian ґ
  [0x492, 0x4ff], // letters of Tatar, Bashkir, Chuvash, Kazakh, Ossetian … names
  [0x1e9e, 0x1e9e], // ẞ
  [0x2002, 0x200a], // spaces of fixed width
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x201e], // quotation marks
  [0x2020, 0x2022], // † ‡ •
  [0x2026, 0x2026], // …
  [0x202f, 0x202f], // narrow no-break space
  [0x2030, 0x2033], // ‰ ′ ″
  [0x2039, 0x203a], // ‹ ›
  [0x20ac, 0x20bd], // € … ₽
  [0x2116, 0x2116], // №
  [0x2122, 0x2122], // ™
  [0x2190, 0x2193], // arrows of the interface
  [0x2212, 0x2212], // minus
  [0x2248, 0x2265], // ≈ ≠ ≤ ≥
]

/** Every character to keep, as one string. */
export function charset(): string {
  let text = ''
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) text += String.fromCodePoint(code)
  return text
}
