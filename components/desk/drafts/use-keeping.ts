'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { OpenBox } from '@/lib/browser/drafts/box'
import { type DraftFields, Keeper, type KeepState } from '@/lib/browser/drafts/keeper'
import { holdDraft, type TabNews } from '@/lib/browser/drafts/tabs'

/** Long enough not to save between two letters, short enough that nothing worth a sigh is lost. */
const PAUSE_MS = 1000

type Keeping = {
  keeper: Keeper | null
  state: KeepState
  /** What stands on the desk is on the disk. */
  isKept: boolean
  /** True when everything on the desk is on the disk now. */
  saveNow: () => Promise<boolean>
}

/** Saves what stands on the desk while the box is open: a second after the last change, and when the page is left. */
export function useKeeping(
  box: OpenBox | null,
  fields: DraftFields,
  tell: (news: TabNews) => void,
  onSaved: () => Promise<void>,
): Keeping {
  const [state, setState] = useState<KeepState>({ say: 'nothing' })
  const [written, setWritten] = useState<DraftFields | null>(null)
  const latest = useRef({ fields, tell, onSaved })
  latest.current = { fields, tell, onSaved }

  const keeper = useMemo(
    () =>
      box &&
      new Keeper(box, {
        hold: holdDraft,
        tell: (news) => latest.current.tell(news),
        report: (now) => {
          setState(now)
          if (now.say === 'saved') void latest.current.onSaved()
        },
      }),
    [box],
  )
  useEffect(() => () => keeper?.letGo(), [keeper])

  const saveNow = useCallback(async () => {
    const { fields: now } = latest.current
    const isSaved = (await keeper?.write(now)) ?? false
    if (isSaved) setWritten(now)
    return isSaved
  }, [keeper])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause anew
  useEffect(() => {
    if (!keeper) return
    const timer = setTimeout(() => void saveNow(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [keeper, fields, saveNow])

  useEffect(() => {
    if (!keeper) return
    const leave = () => {
      if (document.visibilityState === 'hidden') void saveNow()
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [keeper, saveNow])

  return { keeper, state, isKept: box !== null && state.say === 'saved' && written === fields, saveNow }
}
