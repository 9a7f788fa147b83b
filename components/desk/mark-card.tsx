'use client'

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { rangeOf } from '@/lib/browser/highlights'

type Props = {
  layer: RefObject<HTMLDivElement | null>
  spot: { start: number; end: number }
  /** Esc: the card goes, the cursor is where it was. */
  onClose: () => void
  children: ReactNode
}

/** The card of the mark that the cursor was put into, under its line. Next in order after the letter: Tab leads in. */
export function MarkCard({ layer, spot, onClose, children }: Props) {
  const { t } = useTranslation('desk')
  const card = useRef<HTMLElement>(null)
  const { start, end } = spot

  useLayoutEffect(() => {
    const behind = layer.current
    const range = behind && rangeOf(behind, start, end)
    if (!card.current || !behind || !range) return
    const line = [...range.getClientRects()].at(-1)
    const box = behind.getBoundingClientRect()
    // Set on the element: the page's policy knows no style in its markup.
    card.current.style.setProperty(
      '--under',
      `${Math.min(box.height, (line?.bottom ?? box.top) - box.top)}px`,
    )
  }, [layer, start, end])

  return (
    <section
      ref={card}
      className="mark-card"
      aria-label={t('live.atCursor')}
      // A press on its words must not count as leaving it.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <ol role="list">{children}</ol>
      <button type="button" className="plain mark-card__close" onClick={onClose}>
        {t('live.close')}
      </button>
    </section>
  )
}
