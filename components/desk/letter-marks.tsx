'use client'

import { Fragment, type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { canHighlight, drawHighlights } from '@/lib/browser/highlights'
import { splitBySpots } from '@/lib/letter/split-by-spots'
import { markName, markNames, markShape } from './mark-shapes'

export type Mark = { start: number; end: number; kind: string }

const names = [...markNames, 'm-over', 'm-current']

type Props = {
  /** The layer behind the pen that this text fills. */
  layer: RefObject<HTMLDivElement | null>
  text: string
  marks: readonly Mark[]
  /** The mark the cursor stands in. */
  current: Mark | null
  /** From here on the paper has no room. */
  fits: number
}

/**
 * The letter once more, unseen, behind the pen: it carries the marks. Where the browser can, they are highlights, so
 * that the text stays one piece and nothing is built anew at every key; elsewhere they are elements.
 */
export function LetterMarks({ layer, text, marks, current, fits }: Props) {
  const [isDrawn, setDrawn] = useState<boolean | null>(null)
  useEffect(() => {
    if (layer.current) setDrawn(canHighlight(layer.current, 'm-grammar'))
  }, [layer])

  // Before the browser paints: a mark must not flicker while its letter is typed.
  useLayoutEffect(() => {
    if (!isDrawn || !layer.current) return
    drawHighlights(layer.current, names, [
      ...marks.map(({ start, end, kind }) => ({ start, end, name: markName(kind) })),
      ...(fits < text.length ? [{ start: fits, end: text.length, name: 'm-over' }] : []),
      ...(current ? [{ start: current.start, end: current.end, name: 'm-current' }] : []),
    ])
  }, [layer, isDrawn, text, marks, current, fits])
  useEffect(() => {
    const drawn = layer.current
    return () => {
      if (isDrawn && drawn) drawHighlights(drawn, names, [])
    }
  }, [layer, isDrawn])

  // A line break at the very end opens no line unless something follows it.
  if (isDrawn) return `${text}\n`
  const over = { start: fits, end: text.length, kind: 'over' }
  const spots = fits < text.length ? [...marks.filter(({ end }) => end <= fits), over] : [...marks]
  return (
    <>
      {splitBySpots(text, spots).map(({ start, text: words, spot }) => {
        const mark = spot === null ? undefined : spots[spot]
        if (!mark) return <Fragment key={start}>{words}</Fragment>
        const shape = mark === over ? 'pen__over' : markShape(mark.kind)
        return (
          <span
            key={start}
            className={mark.start === current?.start && mark !== over ? `${shape} m-now` : shape}
          >
            {words}
          </span>
        )
      })}
      {'\n'}
    </>
  )
}
