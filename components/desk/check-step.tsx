'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyEdit } from '@/lib/letter/edit'
import type { ListedFinding } from '@/lib/letter/list-findings'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import { repairAll } from '@/lib/letter/repair'
import type { Frame, Measure, TextBox } from '@/lib/print/types'
import { DeskCard } from './desk-card'
import type { StepProps } from './desk-types'
import { Findings } from './findings'
import { BeforeYouSend } from './guidance/before-you-send'
import { warningPrefix } from './guidance/list-warnings'
import { Proof } from './proof'
import { SpaceLeft } from './space-left'
import type { RussianCheck } from './use-russian-check'
import { VerdictWords } from './verdict-words'

type Props = StepProps & {
  measure: Measure
  frame: Frame | null
  lines: readonly TextBox[]
  check: RussianCheck
  findings: readonly ListedFinding[]
  ignored: number
  signs: string
}

/** Step two: is it Russian, and where is it not. Nothing here stands between the letter and its paper. */
export function CheckStep(props: Props) {
  const { lang, state, dispatch, go, measure, frame, lines, check, findings, ignored, signs } = props
  const { t } = useTranslation('desk')
  const [before, setBefore] = useState<string | null>(null)
  const { text, paper } = state
  const isEmpty = text.trim() === ''

  const rewrite = (after: string, undoTo: string | null) => {
    setBefore(undoTo)
    dispatch({ type: 'wrote', text: after })
    // The button that was pressed is gone with its finding: the list's heading takes the focus over.
    document.getElementById('findings')?.focus({ preventScroll: true })
  }
  const onRepair = (spots: readonly MarkedSpot[]) => {
    const edit = repairAll(text, spots)
    if (edit) rewrite(applyEdit(text, edit), text)
  }

  return (
    <>
      <VerdictWords check={check} isEmpty={isEmpty} count={findings.length} />
      <div className="bench">
        <div>
          <DeskCard paper={paper} sizePt={measure.sizePt} frame={frame}>
            <Proof text={text} findings={findings} lines={lines} />
          </DeskCard>
          <SpaceLeft measure={measure} paper={paper} isEmpty={isEmpty} />
          <p className="onward">
            <button type="button" className="plain" onClick={() => go('compose', 'letter')}>
              {t('move.backToCompose')}
            </button>
            <button type="button" className="action" onClick={() => go('print')}>
              {t('move.toPrint')}
            </button>
          </p>
        </div>
        <div className="beside">
          {before !== null && (
            <p className="row ui">
              {t('finding.repaired')}
              <button type="button" className="button" onClick={() => rewrite(before, null)}>
                {t('finding.undo')}
              </button>
            </p>
          )}
          {!isEmpty && (
            <Findings
              lang={lang}
              text={text}
              findings={findings}
              ignored={ignored}
              signs={signs}
              onRepair={onRepair}
              onIgnore={({ key }) => {
                dispatch({ type: 'ignored', key })
                document.getElementById('findings')?.focus({ preventScroll: true })
              }}
              onShowAgain={() => {
                for (const key of state.ignored)
                  if (!key.startsWith(warningPrefix)) dispatch({ type: 'heeded', key })
              }}
            />
          )}
          {!isEmpty && <BeforeYouSend {...props} />}
        </div>
      </div>
    </>
  )
}
