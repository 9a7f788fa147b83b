'use client'

import { useCallback, useEffect, useRef } from 'react'
import { queryOfStep, readStep, type Step } from '@/lib/letter/steps'

type Steps = {
  /** Goes to a step as a reader would follow a link: Back leads here again. */
  go: (step: Step, focus?: string) => void
}

/**
 * Ties the step to the page's address, without ever loading a page: the letter lives in this document alone.
 * After each change of step the new heading (or the field asked for) has the focus, and its top is in view.
 */
export function useSteps(step: Step, show: (step: Step) => void): Steps {
  const current = useRef(step)
  const focusNext = useRef<string | null>(null)

  useEffect(() => {
    // A page that was loaded anew has no letter to check or to print, whatever its address asks for.
    if (readStep(location.search) !== 'compose') history.replaceState(null, '', location.pathname)
    const back = () => {
      focusNext.current = null
      show(readStep(location.search))
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [show])

  useEffect(() => {
    if (current.current === step) return
    current.current = step
    const wanted = focusNext.current ?? 'desk-title'
    focusNext.current = null
    const target = document.getElementById(wanted)
    if (wanted === 'desk-title') scrollTo({ top: 0 })
    target?.focus({ preventScroll: wanted === 'desk-title' })
  }, [step])

  const go = useCallback(
    (next: Step, focus?: string) => {
      focusNext.current = focus ?? null
      history.pushState(null, '', location.pathname + queryOfStep(next))
      show(next)
    },
    [show],
  )
  return { go }
}
