'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { listenToLatin } from '@/lib/browser/latin-typing'
import { loadWordGraph } from '@/lib/browser/load-word-graph'
import type { WordGraph } from '@/lib/russian/graph/word-graph'

/** Lets Latin keys write Russian while `isOn`. Without its dictionary (not here yet, or lost) letters still come. */
export function useLatinTyping(field: RefObject<HTMLTextAreaElement | null>, isOn: boolean) {
  const graph = useRef<WordGraph | null>(null)
  useEffect(() => {
    if (!isOn || !field.current) return
    loadWordGraph().then(
      (opened) => {
        graph.current = opened
      },
      () => {},
    )
    return listenToLatin(field.current, () => graph.current)
  }, [field, isOn])
}
