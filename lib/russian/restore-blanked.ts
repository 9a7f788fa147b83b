import type { Finding } from '@/lib/russian/types'

/**
 * A repair of a whole sentence is made from a text in which addresses of the net stand blanked out. This puts them
 * back: nothing the writer wrote may get lost by a press of ours. Without its repair where that can't be done.
 *
 * @param text as written
 * @param masked the same, offset for offset, with spaces for what was blanked out
 */
export function restoreBlanked(text: string, masked: string, finding: Finding): Finding {
  const { start, end, fix, ...rest } = finding
  const [was, read] = [text.slice(start, end), masked.slice(start, end)]
  if (fix === undefined || was === read) return finding
  const gaps = [...read.matchAll(/ +/g)]
  const parts = fix.split(/ +/)
  if (parts.length !== gaps.length + 1) return { start, end, ...rest }
  const restored = parts.map((part, i) => {
    const gap = gaps[i]
    return gap ? part + was.slice(gap.index, gap.index + gap[0].length) : part
  })
  return { start, end, fix: restored.join(''), ...rest }
}
