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

type Checked = { text: string; result: CheckResult }

const slowAfterMs = 1000

/** Checks the text whenever it is `wanted`, in a worker; loads the dictionary ahead of the first time. */
export function useRussianCheck(text: string, keep: readonly string[], wanted: boolean): RussianCheck {
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

  const isCurrent = checked?.text === text
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks the same question once more
  useEffect(() => {
    if (!wanted || isCurrent || text.trim() === '' || !checker.current) return
    let left = false
    setState('checking')
    const timer = setTimeout(() => setState((now) => (now === 'checking' ? 'slow' : now)), slowAfterMs)
    checker.current
      .check(text, keep)
      .then((result) => {
        if (left || result === null) return
        setChecked({ text, result })
        setState('done')
      })
      .catch(() => {
        if (!left) setState('failed')
      })
      .finally(() => clearTimeout(timer))
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [text, keep, wanted, isCurrent, tries])

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
