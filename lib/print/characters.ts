import { hasGlyph } from './metrics'
import type { FontId, Unprintable } from './types'

const noBreakSpace = '\u00a0'
const noBreakHyphen = '\u2011'

/**
 * Characters that mean the same on paper as another one that every face has. Fixed and narrow spaces become
 * no-break spaces: writers put them where a line must not end («25 °C», «И. С.»).
 */
const same: Record<string, string> = {
  '\t': ' ',
  '\u3000': ' ',
  '\u02bc': '’', // modifier apostrophe of Ukrainian keyboards
  '\u2010': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2044': '/',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u000b': '\n',
  '\u000c': '\n',
  '\u0085': '\n',
}

/** Nothing on paper: soft hyphens, zero-width characters, direction marks, variation selectors. */
const invisible =
  /^(?:\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector})$/u

function onPaper(char: string): string {
  if (invisible.test(char)) return ''
  if (/^[\u2000-\u200a\u202f\u205f]$/.test(char)) return noBreakSpace
  return same[char] ?? char
}

/** What is printed for a character the breaker treats apart: the no-break hyphen is an ordinary hyphen. */
export function drawn(text: string): string {
  return text.replaceAll(noBreakHyphen, '-')
}

/** What nearly every text is made of: every face has it all (a test holds them to it), and it means itself. */
const usual = /^[\n -~\u00a0«»А-яЁё–—„“”‘’…№]*$/

/**
 * Reads a text as paper can hold it: composed (NFC), line ends as `\n`, spaces and hyphens of one kind each;
 * and names every character that a face lacks, at its place in the text as typed. The two come from one walk:
 * what is not named here has a glyph.
 */
export function readCharacters(
  typed: string,
  fonts: readonly FontId[],
): { text: string; unprintable: Unprintable[] } {
  if (usual.test(typed)) return { text: typed, unprintable: [] }
  const unprintable: Unprintable[] = []
  let text = ''
  for (const match of typed.matchAll(/\r\n?|\P{M}\p{M}*|\p{M}+/gu)) {
    if (match[0].startsWith('\r')) {
      text += '\n'
      continue
    }
    for (const char of match[0].normalize('NFC')) {
      for (const result of onPaper(char)) {
        if (result === '\n' || result === noBreakHyphen) {
          text += result
        } else if (isPrintable(result, fonts)) {
          text += result
        } else {
          const codePoint = result.codePointAt(0)!
          unprintable.push({ char: result, codePoint, index: match.index })
        }
      }
    }
  }
  return { text, unprintable }
}

function isPrintable(char: string, fonts: readonly FontId[]): boolean {
  const code = char.codePointAt(0)!
  return code >= 0x20 && fonts.every((font) => hasGlyph(font, code))
}

/**
 * The characters of a text that can't be printed, in order: emoji, other scripts, control characters.
 *
 * @example findUnprintable('Привет 😀') // [{ char: '😀', codePoint: 0x1f600, index: 7 }]
 */
export function findUnprintable(text: string, font: FontId = 'pt-serif'): Unprintable[] {
  return readCharacters(text, [font]).unprintable
}
