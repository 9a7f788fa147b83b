/** Where one line of paper stands in the text as typed: UTF-16 units, `end` exclusive. */
export type LineSpan = { start: number; end: number }

/** A line as the layout sets it; with `softHyphen` its last character is not in the text. */
export type PaperLine = { text: string; softHyphen?: boolean }

type Unit = { at: number; end: number; char: string }

const space = /^\s$/u
const sign = /^[^\p{L}\p{N}\s]$/u
const unseen = /^(?:\p{Cf}|\p{Cc}|\p{Variation_Selector})$/u

/** The typed text in units as paper shows them: composed, without what nobody sees. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const end = match.index + match[0].length
    for (const char of match[0].normalize('NFC')) {
      if (space.test(char)) units.push({ at: match.index, end, char: ' ' })
      else if (!unseen.test(char)) units.push({ at: match.index, end, char })
    }
  }
  return units
}

/**
 * Finds the lines of paper again in the text that they were set from, so that a mark can stand on paper where it
 * stands in the text. Paper leaves out doubled spaces and empty lines and draws some signs alike; letters must
 * agree one by one. Null when anything does not: then nothing is marked rather than something wrong.
 *
 * @example alignLines('ab  cd\n\nef', [{ text: 'ab cd' }, { text: 'ef' }])
 * // [{ start: 0, end: 6 }, { start: 8, end: 10 }]
 */
export function alignLines(text: string, lines: readonly PaperLine[]): LineSpan[] | null {
  const units = unitsOf(text)
  const spans: LineSpan[] = []
  let next = 0
  const skipSpaces = () => {
    while (units[next]?.char === ' ') next++
  }
  for (const line of lines) {
    skipSpaces()
    const start = units[next]?.at
    if (start === undefined) return null
    let end = start
    for (const char of line.softHyphen ? line.text.slice(0, -1) : line.text) {
      if (space.test(char)) {
        if (units[next]?.char !== ' ') return null
        skipSpaces()
        continue
      }
      if (units[next]?.char === ' ') skipSpaces()
      const unit = units[next]
      if (unit === undefined || (unit.char !== char && !(sign.test(char) && !/[\p{N}\s]/u.test(unit.char))))
        return null
      end = unit.end
      next++
    }
    spans.push({ start, end })
  }
  skipSpaces()
  return next === units.length ? spans : null
}
