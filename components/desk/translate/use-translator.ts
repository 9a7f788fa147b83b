'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { makeBergamot } from '@/lib/browser/translate/bergamot'
import { findBuiltIn } from '@/lib/browser/translate/built-in'
import { languagesFrom } from '@/lib/browser/translate/languages'
import {
  type Availability,
  type DeviceTranslator,
  type TranslateProblem,
  TranslationFailed,
} from '@/lib/browser/translate/types'

/** `share` is how much of what has to be fetched is there, or null where nobody can tell. */
export type Progress =
  | { say: 'idle' }
  | { say: 'fetching'; share: number | null }
  | { say: 'translating' }
  | { say: 'failed'; code: TranslateProblem }

export type Offered = { translator: DeviceTranslator; availability: Exclude<Availability, 'unavailable'> }

type Use = {
  /** Translators that know the language, the browser's own first; null while that is being asked. */
  offered: readonly Offered[] | null
  progress: Progress
  /** Call it in the handler of a click. Null when it was stopped or failed. */
  translate: (by: DeviceTranslator, paragraphs: readonly string[]) => Promise<string[] | null>
  stop: () => void
}

/** The translators of this device for one language, and one translation at a time. */
export function useTranslator(from: string, pairs: readonly string[], isWanted: boolean): Use {
  const [offered, setOffered] = useState<readonly Offered[] | null>(null)
  const [progress, setProgress] = useState<Progress>({ say: 'idle' })
  const abort = useRef<AbortController | null>(null)

  const translators = useMemo(
    () =>
      isWanted ? [findBuiltIn(), makeBergamot(languagesFrom(pairs))].filter((found) => found !== null) : [],
    [pairs, isWanted],
  )
  useEffect(
    () => () => {
      abort.current?.abort()
      for (const translator of translators) translator.close()
    },
    [translators],
  )

  useEffect(() => {
    if (!isWanted) return
    let isOld = false
    setOffered(null)
    const ask = async (translator: DeviceTranslator): Promise<Offered[]> => {
      const availability = await translator.availability(from)
      return availability === 'unavailable' ? [] : [{ translator, availability }]
    }
    void Promise.all(translators.map(ask)).then((found) => {
      if (!isOld) setOffered(found.flat())
    })
    return () => {
      isOld = true
    }
  }, [from, translators, isWanted])

  const translate = async (by: DeviceTranslator, paragraphs: readonly string[]) => {
    abort.current?.abort()
    const own = new AbortController()
    abort.current = own
    const { signal } = own
    try {
      setProgress({ say: 'fetching', share: null })
      await by.prepare(from, (share) => !signal.aborted && setProgress({ say: 'fetching', share }), signal)
      setProgress({ say: 'translating' })
      const done = await by.translate(paragraphs, from, signal)
      setProgress({ say: 'idle' })
      return done
    } catch (fault) {
      if (abort.current !== own) return null
      const code = fault instanceof TranslationFailed ? fault.code : 'fault'
      setProgress(signal.aborted ? { say: 'idle' } : { say: 'failed', code })
      return null
    }
  }
  return { offered, progress, translate, stop: () => abort.current?.abort() }
}
