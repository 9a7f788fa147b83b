/** A paragraph of the letter that stands as a machine wrote it. */
export type MachineSpot = { start: number; end: number }

const paragraphsOf = (text: string): MachineSpot[] =>
  [...text.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))

/**
 * Finds the paragraphs that a machine translated and nobody has changed since; one edited letter is enough to
 * make a paragraph the writer's own. Spaces at its ends don't count.
 *
 * @param machine paragraphs as they came from the translator
 * @example findMachineWords('Привет!\nУ нас снег.', ['У нас снег.']) // [{ start: 8, end: 19 }]
 */
export function findMachineWords(text: string, machine: readonly string[]): MachineSpot[] {
  const made = new Set(machine.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== ''))
  return paragraphsOf(text).filter(({ start, end }) => made.has(text.slice(start, end).trim()))
}

/** Cuts a translation into paragraphs, one a line. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n/u)
}
