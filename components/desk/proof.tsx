'use client'

import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { alignLines } from '@/lib/letter/align-lines'
import type { ListedFinding } from '@/lib/letter/list-findings'
import { splitBySpots } from '@/lib/letter/split-by-spots'
import type { TextBox } from '@/lib/print/types'
import { markShape } from './mark-shapes'

type Marked = { start: number; end: number; kind: string; number: number }

const marksOf = (findings: readonly ListedFinding[]): Marked[] =>
  findings.flatMap(({ spots, kind }, index) =>
    spots.map(({ start, end }) => ({ start, end, kind, number: index + 1 })),
  )

/** A stretch of the letter with its marks; `numbered` puts the proof-reader's number into each mark. */
function Stretch({ text, marks, numbered }: { text: string; marks: readonly Marked[]; numbered: boolean }) {
  return splitBySpots(text, marks).map(({ start, text: words, spot }) => {
    const mark = spot === null ? null : marks[spot]
    if (!mark) return <Fragment key={start}>{words}</Fragment>
    return (
      <mark key={start} className={markShape(mark.kind)} data-n={numbered ? mark.number : undefined}>
        {words}
      </mark>
    )
  })
}

type Props = { text: string; findings: readonly ListedFinding[]; lines: readonly TextBox[] }

/**
 * The letter as a printer's proof: in the very lines that will stand on paper, marks in the text, their numbers in
 * the margin. Where paper has no lines yet (a sign that can't be printed, too long a text) it flows freely. The
 * list beside it is the full account; this is its picture.
 */
export function Proof({ text, findings, lines }: Props) {
  const { t } = useTranslation('desk')
  const marks = marksOf(findings)
  const spans = lines.length > 0 ? alignLines(text, lines) : null
  const left = Math.min(...lines.map(({ xMm }) => xMm))
  return (
    <section className="proof-sheet letter" aria-label={t('proof.label')} lang="ru" translate="no">
      {spans === null ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard (WCAG 2.1.1)
        <div className="proof-sheet__free" tabIndex={0}>
          <Stretch text={text} marks={marks} numbered />
        </div>
      ) : (
        spans.map(({ start, end }, index) => {
          const inLine = marks.filter((mark) => mark.start < end && mark.end > start)
          const numbers = inLine.filter((mark) => mark.start >= start).map(({ number }) => number)
          const line = lines[index] as TextBox
          return (
            <p
              key={start}
              className={
                line.xMm > left + 0.1 ? 'proof-sheet__line proof-sheet__line--in' : 'proof-sheet__line'
              }
              data-n={numbers.length > 0 ? [...new Set(numbers)].join(', ') : undefined}
            >
              <Stretch
                text={text.slice(start, end)}
                marks={inLine.map((mark) => ({
                  ...mark,
                  start: Math.max(0, mark.start - start),
                  end: Math.min(end, mark.end) - start,
                }))}
                numbered={false}
              />
              {line.softHyphen && '-'}
            </p>
          )
        })
      )}
    </section>
  )
}
