'use client'

import { type ReactNode, useMemo } from 'react'
import { SheetPreview } from '@/components/print/sheet-preview'
import { formats } from '@/lib/print/formats'
import type { Frame } from '@/lib/print/types'
import { addressHalf, spokenAddress } from './address-half'
import type { Paper } from './desk-types'
import { usePaperSize } from './paper-size'

type Props = {
  paper: Paper
  sizePt: number
  /** The side with the address as the layout has it. */
  frame: Frame | null
  children: ReactNode
}

/**
 * The sheet on the blotter, in the real card's proportions: the letter on its left half, the address as it will
 * be printed on the right one. On a phone the card folds along its middle. A letter's page holds the text alone.
 */
export function DeskCard({ paper, sizePt, frame, children }: Props) {
  const sheet = usePaperSize<HTMLDivElement>(sizePt)
  const isCard = formats[paper.format].kind === 'card'
  const half = useMemo(() => (isCard && frame ? addressHalf(frame) : null), [isCard, frame])
  const face = isCard ? paper.face : 'serif'
  return (
    <div className="blotter">
      <div className={isCard ? 'desk-card' : 'desk-card desk-card--page'}>
        <div ref={sheet} className={`desk-card__in desk-card__in--${face}`}>
          <div className="desk-card__text">{children}</div>
          {half && frame && (
            <SheetPreview sheet={half} label={spokenAddress(frame)} letter={0} className="desk-card__to" />
          )}
        </div>
      </div>
    </div>
  )
}
