'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Longer than between two words, shorter than it takes to wonder whether anything is wrong. */
const pauseMs = 2500

export type Pen = {
  /** Where the last change ended; null once the writer has paused or gone elsewhere. */
  writingAt: number | null
  /** Where the cursor was put, by a click or an arrow key; null while writing, and after `close`. */
  lookingAt: { from: number; to: number } | null
  close: () => void
}

const isArrow = (key: string) => /^(?:Arrow|Home|End|Page)/.test(key)

/** What the pen is doing: writing, resting, or put somewhere to look. Follows the field's own events. */
export function usePen(field: RefObject<HTMLTextAreaElement | null>): Pen {
  const [writingAt, setWritingAt] = useState<number | null>(null)
  const [lookingAt, setLookingAt] = useState<Pen['lookingAt']>(null)

  useEffect(() => {
    const pen = field.current
    if (!pen) return
    let pause: ReturnType<typeof setTimeout>
    const stop = () => {
      clearTimeout(pause)
      setWritingAt(null)
    }
    const onInput = () => {
      setLookingAt(null)
      setWritingAt(pen.selectionStart)
      clearTimeout(pause)
      pause = setTimeout(stop, pauseMs)
    }
    const onPut = () => {
      setLookingAt({ from: pen.selectionStart, to: pen.selectionEnd })
      setWritingAt((at) => (at === pen.selectionStart ? at : null))
    }
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (isArrow(key)) onPut()
      else if (key === 'Escape') setLookingAt(null)
    }
    // Whoever leaves sheet and card has looked enough.
    const sheet = pen.parentElement ?? pen
    const onLeave = ({ target, relatedTarget }: FocusEvent) => {
      if (target === pen) stop()
      if (!(relatedTarget instanceof Node && sheet.contains(relatedTarget))) setLookingAt(null)
    }
    pen.addEventListener('input', onInput)
    pen.addEventListener('click', onPut)
    pen.addEventListener('keyup', onKeyUp)
    sheet.addEventListener('focusout', onLeave)
    return () => {
      clearTimeout(pause)
      pen.removeEventListener('input', onInput)
      pen.removeEventListener('click', onPut)
      pen.removeEventListener('keyup', onKeyUp)
      sheet.removeEventListener('focusout', onLeave)
    }
  }, [field])

  return { writingAt, lookingAt, close: () => setLookingAt(null) }
}
