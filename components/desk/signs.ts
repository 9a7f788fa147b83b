import type { Unprintable } from '@/lib/print/types'

/**
 * The signs that can't be printed, each once, with their code where the eye can't tell them.
 *
 * @example listSigns([{ char: '😀', codePoint: 0x1f600, index: 0 }]) // '😀 (U+1F600)'
 */
export function listSigns(signs: readonly Pick<Unprintable, 'char' | 'codePoint'>[]): string {
  const codes = new Map(signs.map(({ char, codePoint }) => [char, codePoint]))
  return [...codes]
    .slice(0, 8)
    .map(([char, code]) => `${char} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ')
}
