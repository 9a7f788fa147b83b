'use client'

import { useEffect, useMemo, useState } from 'react'
import { findHits } from '@/lib/guidance/find-hits'
import { remapFindings } from '@/lib/letter/remap-findings'
import { listWarnings, type Warning } from './list-warnings'

type Looked = { text: string; warnings: readonly Warning[] }

/** Runs when nothing else wants the page; soon, where the browser can't tell (Safari). Gives back how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 120)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(run, { timeout: 600 })
  return () => cancelIdleCallback(asked)
}

/**
 * Places of the text that a censor may stop, or that may weigh on the reader. Looked for on this page, in its idle
 * time (a card takes about a millisecond); between two looks the warnings move with the text or go. `names` are the
 * addressee's and the writer's; keep the list itself unchanged while the names are.
 */
export function useGuidance(text: string, names: readonly string[]): readonly Warning[] {
  const [looked, setLooked] = useState<Looked | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        // What is not in Russian the Russian check says itself, to the word.
        const hits = findHits(text, { ownNames: names }).filter(({ category }) => category !== 'foreign')
        setLooked({ text, warnings: listWarnings(text, hits) })
      }),
    [text, names],
  )
  return useMemo(() => (looked ? remapFindings(looked.text, text, looked.warnings) : []), [looked, text])
}
