import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cssFaces } from '@/lib/print/faces'
import { formats } from '@/lib/print/formats'
import { messageFont } from '@/lib/print/layout-sheets'
import type { Measure } from '@/lib/print/types'
import { numberFormat } from '@/lib/text/intl'
import type { Paper } from './desk-types'

/** Below this many free lines it is worth saying aloud. */
const nearlyFull = 3
const quietForMs = 1200

/** Rows of the small sheet: a picture of fullness, not a count. */
const rows = 11

/** A small sheet, as full as the card: lines that are set, dots where there is room. */
function Lines({ set, free }: { set: number; free: number }) {
  const full = set === 0 ? 0 : Math.max(1, Math.round((rows * set) / (set + free)))
  const lines = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => `M6 ${5.5 + 2.9 * (from + index)}h32`).join(
      '',
    )
  return (
    <svg className="space-left__sheet" viewBox="0 0 44 40" aria-hidden="true">
      <rect x=".75" y=".75" width="42.5" height="38.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={lines(0, full)} stroke="currentColor" strokeWidth="1.6" />
      <path
        d={lines(full, rows)}
        stroke="currentColor"
        strokeWidth="1"
        strokeDasharray="1 2.5"
        opacity=".7"
      />
    </svg>
  )
}

type Props = { measure: Measure; paper: Paper; isEmpty: boolean; children?: ReactNode }

/** How much room there is, in lines; heard only near the end, and only when the writer pauses. */
export function SpaceLeft({ measure, paper, isEmpty, children }: Props) {
  const { t } = useTranslation('desk')
  const { lines, linesLeftAtSmallest: left, over, sizePt, pages } = measure
  const format = formats[paper.format]
  const isCard = format.kind === 'card'
  const said = isEmpty
    ? t('space.empty')
    : over > 0
      ? t('space.over', { count: over })
      : !isCard
        ? t('space.pages', { count: pages })
        : left < 1
          ? t('space.full')
          : t('space.lines', { count: left })
  const [heard, setHeard] = useState('')
  const worthHearing = isCard && !isEmpty && (over > 0 || left <= nearlyFull)
  useEffect(() => {
    const timer = setTimeout(() => setHeard(worthHearing ? said : ''), quietForMs)
    return () => clearTimeout(timer)
  }, [said, worthHearing])

  const face = cssFaces[messageFont(isCard ? paper.face : 'serif')].family
  const size = numberFormat('en').format(sizePt)
  return (
    <div className="under">
      <div className="space-left" id="space-left">
        {isCard && <Lines set={lines} free={Math.max(0, left)} />}
        <p>
          <span className={over > 0 ? 'state--stop' : undefined}>{said}</span>
          <br />
          <span className="soft">
            {over > 0
              ? t('space.overNote')
              : isCard
                ? t('space.card', {
                    width: Math.floor(format.form.widthMm),
                    height: Math.floor(format.form.heightMm),
                    face,
                    size,
                  })
                : t('space.page', { face, size })}
          </span>
        </p>
      </div>
      <p className="hidden" role="status">
        {heard}
      </p>
      {children}
    </div>
  )
}
