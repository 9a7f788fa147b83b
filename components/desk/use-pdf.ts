'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { makePdfInWorker } from '@/lib/browser/pdf-client'
import type { Job } from '@/lib/print/types'

export type PdfState =
  | { say: 'none' }
  | { say: 'making'; done: number; total: number }
  | { say: 'ready'; url: string; fileName: string; pages: number }
  | { say: 'failed' }

type Pdf = { state: PdfState; isStale: boolean; make: (fileName: string) => void; cancel: () => void }

/** Makes the PDF of a job on request. A file of an earlier state of the desk is taken off the page at once. */
export function usePdf(job: Job, onMade: () => void): Pdf {
  const [state, setState] = useState<PdfState>({ say: 'none' })
  const [isStale, setStale] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const url = useRef<string | null>(null)

  const drop = useCallback(() => {
    abort.current?.abort()
    abort.current = null
    if (url.current) URL.revokeObjectURL(url.current)
    const had = url.current !== null
    url.current = null
    setState({ say: 'none' })
    return had
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another job makes the file at hand a wrong one
  useEffect(() => {
    return () => {
      if (drop()) setStale(true)
    }
  }, [job, drop])

  const make = async (fileName: string) => {
    drop()
    setStale(false)
    const own = new AbortController()
    abort.current = own
    setState({ say: 'making', done: 0, total: 0 })
    const outcome = await makePdfInWorker(job, {
      signal: own.signal,
      onProgress: (done, total) => {
        if (!own.signal.aborted) setState({ say: 'making', done, total })
      },
    })
    if (own.signal.aborted) return
    if (outcome.say === 'made') {
      url.current = URL.createObjectURL(outcome.file)
      setState({ say: 'ready', url: url.current, fileName, pages: outcome.pages })
      onMade()
    } else setState({ say: 'failed' })
  }
  return { state, isStale, make: (fileName) => void make(fileName), cancel: () => void drop() }
}
