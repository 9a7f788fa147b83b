'use client'

import { type RefObject, useMemo } from 'react'
import { holdBack } from '@/lib/letter/hold-back'
import type { ListedFinding } from '@/lib/letter/list-findings'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import { spotAt } from '@/lib/letter/spot-at'
import { usePen } from './use-pen'

/** A mark in the sheet and the finding it belongs to, by its place in the list. */
export type LiveMark = MarkedSpot & { finding: number }

export type LiveFindings = {
  findings: readonly ListedFinding[]
  marks: readonly LiveMark[]
  /** The mark the cursor was put into. */
  current: LiveMark | null
  isWriting: boolean
  /** The cursor's mark is looked at no longer. */
  close: () => void
}

/**
 * What there is to look at while somebody writes: all but what they are in the middle of, and which of it the cursor
 * was put into.
 */
export function useLiveFindings(
  field: RefObject<HTMLTextAreaElement | null>,
  listed: readonly ListedFinding[],
): LiveFindings {
  const { writingAt, lookingAt, close } = usePen(field)
  const findings = useMemo(
    () => listed.filter(({ spots }) => holdBack(spots, writingAt).length > 0),
    [listed, writingAt],
  )
  const marks = useMemo(
    () =>
      findings.flatMap(({ spots, kind }, finding): LiveMark[] =>
        spots.map(({ start, end }) => ({ start, end, kind, finding })),
      ),
    [findings],
  )
  const at = lookingAt && spotAt(marks, lookingAt.from, lookingAt.to)
  return {
    findings,
    marks,
    current: at === null ? null : (marks[at] ?? null),
    isWriting: writingAt !== null,
    close,
  }
}
