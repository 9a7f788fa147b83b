import { openWordGraph } from '@/lib/russian/graph/graph-bytes'
import type { WordGraph } from '@/lib/russian/graph/word-graph'

let opened: Promise<WordGraph> | null = null

/**
 * The dictionary on the page itself, for typing help: a keystroke can't wait for a worker. It arrives as script, the
 * same that the check's worker loads, and opens in a few milliseconds; once, and only when asked for.
 */
export function loadWordGraph(): Promise<WordGraph> {
  opened ??= import('@/lib/russian/generated/word-graph').then(({ wordGraph }) =>
    openWordGraph(Uint8Array.from(atob(wordGraph), (char) => char.charCodeAt(0))),
  )
  // A chunk that did not arrive is asked for again the next time.
  opened.catch(() => {
    opened = null
  })
  return opened
}
