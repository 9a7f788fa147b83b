'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { MakeEnd, PackPress } from '@/lib/browser/pdf-pack-client'
import type { Job } from '@/lib/print/types'

export type MadeFile = { letter: number | null; url: string; pages: number }

export type Making = {
  say: 'none' | 'making' | MakeEnd
  /** Of the files at hand; the organiser may choose another for the next. */
  way: 'one' | 'each'
  done: number
  total: number
  files: readonly MadeFile[]
}

/** Hundreds of files may come in a second or two; the list is shown anew this often. */
const showMs = 250

const nothing: Making = { say: 'none', way: 'one', done: 0, total: 0, files: [] }

/** Makes the files of a job. Finished ones stay, also after a stop, until the job changes. */
export function useFiles(press: PackPress | null, job: Job) {
  const [making, setMaking] = useState<Making>(nothing)
  const [isStale, setStale] = useState(false)
  const run = useRef(0)
  const urls = useRef<string[]>([])

  const clear = useCallback(() => {
    run.current++
    const had = urls.current.length > 0
    for (const url of urls.current) URL.revokeObjectURL(url)
    urls.current = []
    setMaking(nothing)
    return had
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another job makes the files at hand wrong ones
  useEffect(
    () => () => {
      press?.stop()
      if (clear()) setStale(true)
    },
    [job, press, clear],
  )

  const make = async (files: 'one' | 'each') => {
    if (!press) return
    clear()
    setStale(false)
    const own = run.current
    const isOwn = () => run.current === own
    setMaking({ ...nothing, say: 'making', way: files })
    // The very job on the page: what was laid out last may be a moment older.
    const laid = await press.lay(job)
    if (!isOwn()) return
    if (!laid) return setMaking({ ...nothing, say: 'failed', way: files })
    // Nobody can be printed; the page says why.
    if (laid.notes.length === 0) return setMaking(nothing)
    const finished: MadeFile[] = []
    let showing: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      showing = undefined
      if (isOwn()) setMaking((before) => ({ ...before, files: [...finished] }))
    }
    const end = await press.make(files, {
      onProgress: (done, total) => {
        if (isOwn()) setMaking((before) => ({ ...before, done, total }))
      },
      onFile: ({ letter, blob, pages }) => {
        if (!isOwn()) return
        const url = URL.createObjectURL(blob)
        urls.current.push(url)
        finished.push({ letter, url, pages })
        showing ??= setTimeout(show, showMs)
      },
    })
    clearTimeout(showing)
    if (isOwn()) setMaking((before) => ({ ...before, say: end, files: [...finished] }))
  }
  return { making, isStale, make: (files: 'one' | 'each') => void make(files), stop: () => press?.stop() }
}
