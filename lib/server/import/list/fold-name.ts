import { foldCyrillic } from '@/lib/text/fold'

/** Names repeat: of 50,000 people most share their parts with somebody. Bounded, for lists without end. */
const MOST_KEPT = 200_000
const kept = new Map<string, string>()

/** `foldCyrillic`, remembered. */
export function foldName(word: string): string {
  const before = kept.get(word)
  if (before !== undefined) return before
  if (kept.size >= MOST_KEPT) kept.clear()
  const folded = foldCyrillic(word)
  kept.set(word, folded)
  return folded
}
