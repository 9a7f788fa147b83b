import { cyrillicLines } from '@/lib/facility/address'
import { findUnprintable, readCharacters } from './characters'
import type { FontId, JobLetter, PrintProblem, Unprintable } from './types'

/** True when every character of the address can be printed; names those that can't. */
export function isAddressPrintable(
  { recipient }: JobLetter,
  letter: number,
  problems: PrintProblem[],
): boolean {
  const characters = cyrillicLines(recipient).flatMap((line) => findUnprintable(line, 'pt-sans'))
  if (characters.length > 0) problems.push({ code: 'address.unprintable', letter, characters })
  return characters.length === 0
}

/**
 * The text as paper can hold it, or null with the problem named; the address is looked through as well. Paper with
 * nothing on it is a mistake, unless it may be blank: a picture card, a card to be written by hand.
 */
export function readLetterText(
  item: JobLetter,
  letter: number,
  { font, mayBeBlank }: { font: FontId; mayBeBlank: boolean },
  problems: PrintProblem[],
): string | null {
  if (!isAddressPrintable(item, letter, problems)) return null
  const { text, unprintable } = readCharacters(item.text, [font])
  if (unprintable.length > 0) {
    problems.push({ code: 'text.unprintable', letter, characters: unprintable })
    return null
  }
  if (text.trim() === '' && !mayBeBlank) {
    problems.push({ code: 'text.empty', letter })
    return null
  }
  return text
}

/** Sentences of a pack as paper can hold them; characters that no face has are collected. */
export function readWords(text: string, font: FontId, missing: Unprintable[]): string {
  const read = readCharacters(text, [font])
  missing.push(...read.unprintable)
  return read.text.replace(/\s*\n\s*/g, ' ')
}
