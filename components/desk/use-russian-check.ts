'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type RussianChecker, startRussianCheck } from '@/lib/browser/russian-client'
import { remapFindings } from '@/lib/letter/remap-findings'
import type { CheckResult, Finding, Verdict } from '@/lib/russian/types'

/** `slow` is «checking» that has taken long enough to be spoken of. */
export type CheckState = 'waiting' | 'checking' | 'slow' | 'done' | 'failed'

export type RussianCheck = {
  state: CheckState
  /** Of the text as it stands; null until it was checked. */
  verdict: Verdict | null
  /** Of the text as it stands: moved with it, or gone, until the next answer. */
  findings: readonly Finding[]
  again: () => void
}

type Checked = { text: string; keep: readonly string[]; result: CheckResult }

const slowAfterMs = 1000

/**
 * Checks the text in a worker, `delayMs` after its last change; loads the dictionary ahead of the first time.
 * A text without words is not asked about.
 */
export function useRussianCheck(text: string, keep: readonly string[], delayMs: number): RussianCheck {
  const checker = useRef<RussianChecker | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [state, setState] = useState<CheckState>('waiting')
  const [tries, setTries] = useState(0)

  useEffect(() => {
    const started = startRussianCheck()
    checker.current = started
    // Not at once: the page itself comes first on a slow line.
    const timer = setTimeout(() => started.warm(), 1500)
    return () => {
      clearTimeout(timer)
      started.close()
      checker.current = null
    }
  }, [])

  const isCurrent = checked?.text === text && checked.keep === keep
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks the same question once more
  useEffect(() => {
    if (isCurrent || text.trim() === '' || !checker.current) return
    let left = false
    let slow: ReturnType<typeof setTimeout>
    const ask = setTimeout(() => {
      setState('checking')
      slow = setTimeout(() => setState((now) => (now === 'checking' ? 'slow' : now)), slowAfterMs)
      checker.current
        ?.check(text, keep)
        .then((result) => {
          if (left || result === null) return
          setChecked({ text, keep, result })
          setState('done')
        })
        .catch(() => {
          if (!left) setState('failed')
        })
        .finally(() => clearTimeout(slow))
    }, delayMs)
    return () => {
      left = true
      clearTimeout(ask)
      clearTimeout(slow)
    }
  }, [text, keep, delayMs, isCurrent, tries])

  const findings = useMemo(
    () => (checked ? remapFindings(checked.text, text, checked.result.findings) : []),
    [checked, text],
  )
  const again = useCallback(() => setTries((count) => count + 1), [])
  return {
    state: isCurrent ? 'done' : state,
    verdict: isCurrent ? checked.result.verdict : null,
    findings,
    again,
  }
}
