'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type Contents,
  findBox,
  type KeepProblem,
  makeBox,
  type OpenBox,
  openBox,
} from '@/lib/browser/drafts/box'
import { openIndexedDb } from '@/lib/browser/drafts/indexed-db'
import { openTabLine, type TabNews } from '@/lib/browser/drafts/tabs'
import { type WipeReport, wipeEverything } from '@/lib/browser/drafts/wipe'

/** How the box of kept letters stands on this device. `closed`: it is there, and nobody has opened it yet. */
export type BoxState =
  | { at: 'looking' | 'none' | 'closed' }
  | { at: 'open'; box: OpenBox; contents: Contents }
  | { at: 'unusable'; code: KeepProblem }
  | { at: 'wiped'; report: WipeReport }

export type BoxHandle = {
  state: BoxState
  make: (passphrase: string) => Promise<KeepProblem | null>
  open: (passphrase: string) => Promise<KeepProblem | null>
  /** Forgets the key; what is on the disk stays. */
  close: () => void
  reload: () => Promise<void>
  wipe: () => Promise<void>
  tell: (news: TabNews) => void
}

/** The box, and the line to other tabs that have it. The key lives in this hook's state, and nowhere else. */
export function useBox(hear: (news: TabNews) => void): BoxHandle {
  const store = useMemo(openIndexedDb, [])
  const [state, setState] = useState<BoxState>({ at: 'looking' })
  const line = useRef<ReturnType<typeof openTabLine> | null>(null)
  const current = useRef<OpenBox | null>(null)

  const look = useCallback(async () => {
    const found = await findBox(store)
    setState(found.ok ? { at: found.value } : { at: 'unusable', code: found.code })
  }, [store])

  const show = useCallback(async (box: OpenBox): Promise<KeepProblem | null> => {
    const listed = await box.list()
    if (!listed.ok) return listed.code
    current.current = box
    setState({ at: 'open', box, contents: listed.value })
    return null
  }, [])

  const reload = useCallback(async () => {
    if (current.current) await show(current.current)
  }, [show])

  const close = useCallback(() => {
    current.current = null
    void look()
  }, [look])

  useEffect(() => {
    void look()
    const opened = openTabLine((news) => {
      hear(news)
      if (news.say === 'wiped') close()
      else void reload()
    })
    line.current = opened
    return () => {
      opened.close()
      line.current = null
    }
  }, [look, hear, reload, close])

  const enter = async (asked: ReturnType<typeof openBox>): Promise<KeepProblem | null> => {
    const entered = await asked
    return entered.ok ? show(entered.value) : entered.code
  }
  return {
    state,
    make: (passphrase) => enter(makeBox(store, passphrase)),
    open: (passphrase) => enter(openBox(store, passphrase)),
    close,
    reload,
    async wipe() {
      current.current = null
      const report = await wipeEverything(store)
      line.current?.tell({ say: 'wiped' })
      setState({ at: 'wiped', report })
    },
    tell: (news) => line.current?.tell(news),
  }
}
