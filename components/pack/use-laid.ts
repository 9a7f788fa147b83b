'use client'

import { useEffect, useState } from 'react'
import type { LaidAnswer, PackPress } from '@/lib/browser/pdf-pack-client'
import type { Job } from '@/lib/print/types'

/** How long the organiser's hand has to rest before the pack is laid out anew. */
const restMs = 250

/** The pack as the press has laid it out, with the job it belongs to; null while nothing is laid out. */
export type Laid = { job: Job; answer: LaidAnswer } | null

/** Keeps the pack laid out as its job changes; what was laid out stays in sight until the new one is there. */
export function useLaid(press: PackPress | null, job: Job): Laid {
  const [laid, setLaid] = useState<Laid>(null)
  useEffect(() => {
    if (!press) return
    if (job.letters.length === 0) return setLaid(null)
    let isOver = false
    const timer = setTimeout(async () => {
      const answer = await press.lay(job)
      if (!isOver && answer) setLaid({ job, answer })
    }, restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [press, job])
  return laid
}
