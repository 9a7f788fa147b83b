'use client'

import { type RefObject, useRef } from 'react'
import type { ListedFinding } from '@/lib/letter/list-findings'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import type { Frame, Measure } from '@/lib/print/types'
import { DeskCard } from './desk-card'
import type { StepProps } from './desk-types'
import { FindingCard } from './finding-card'
import { LetterField } from './letter-field'
import { LiveStatus } from './live-status'
import { MarkCard } from './mark-card'
import { ScreenKeyboard } from './screen-keyboard'
import { SpaceLeft } from './space-left'
import type { Typing } from './typing-help'
import type { LiveFindings } from './use-live-findings'
import type { CheckState } from './use-russian-check'

type Props = Pick<StepProps, 'lang' | 'state' | 'dispatch'> & {
  field: RefObject<HTMLTextAreaElement | null>
  measure: Measure
  frame: Frame | null
  live: LiveFindings
  checkState: CheckState
  /** The signs that can't be printed, in words. */
  signs: string
  typing: Typing
  onRepair: (spots: readonly MarkedSpot[]) => void
  onIgnore: (finding: ListedFinding) => void
}

/** The sheet with all that belongs to the pen: marks, the card of the one at the cursor, keys, how much room is left. */
export function WritingSheet(props: Props) {
  const { lang, state, dispatch, field, measure, frame, live, checkState, signs, typing } = props
  const layer = useRef<HTMLDivElement>(null)
  const { text, paper } = state
  const { findings, marks, current, isWriting, close } = live
  const finding = current && findings[current.finding]

  const onClose = () => {
    close()
    field.current?.focus()
  }
  return (
    <>
      <DeskCard paper={paper} sizePt={measure.sizePt} frame={frame}>
        <LetterField
          field={field}
          layer={layer}
          text={text}
          marks={marks}
          current={current}
          over={measure.over}
          wantsKeyboard={typing.keyboard === 'none'}
          onWrite={(written) => dispatch({ type: 'wrote', text: written })}
        >
          {finding && (
            <MarkCard layer={layer} spot={current} onClose={onClose}>
              <FindingCard
                lang={lang}
                number={current.finding + 1}
                text={text}
                finding={finding}
                signs={signs}
                onRepair={() => props.onRepair(finding.spots)}
                onIgnore={() => props.onIgnore(finding)}
              />
            </MarkCard>
          )}
        </LetterField>
      </DeskCard>
      {typing.keyboard !== 'none' && <ScreenKeyboard layout={typing.keyboard} field={field} />}
      <SpaceLeft measure={measure} paper={paper} isEmpty={text.trim() === ''}>
        <LiveStatus state={checkState} count={findings.length} isWriting={isWriting} />
      </SpaceLeft>
    </>
  )
}
