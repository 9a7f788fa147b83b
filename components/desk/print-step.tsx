'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { beforePrinting } from '@/lib/letter/before-printing'
import { formats } from '@/lib/print/formats'
import type { Job, LayoutResult, Measure } from '@/lib/print/types'
import { AfterPrinting } from './after-printing'
import { Cautions } from './cautions'
import { DesignChoice } from './design-choice'
import type { StepProps } from './desk-types'
import { HowToPrint } from './how-to-print'
import { MakePdf } from './make-pdf'
import { type NameLine, NameLineChoice } from './name-line'
import { PaperChoice } from './paper-choice'
import { PostFrom } from './post-from'
import { Preview } from './preview'
import { Problems } from './problems'
import { Summary } from './summary'
import type { RussianCheck } from './use-russian-check'

type Props = StepProps & {
  nameLine: NameLine
  job: Job
  layout: LayoutResult
  measure: Measure
  check: RussianCheck
  open: number
  postsFrom: string
  onPostFrom: (country: string) => void
}

/** Step three: everything once more, the paper, how it will look, and the file. */
export function PrintStep(props: Props) {
  const { lang, addressee, state, dispatch, go, job, layout, measure, check, postsFrom, onPostFrom } = props
  const { t } = useTranslation('desk')
  const { text, paper } = state
  const isCard = formats[paper.format].kind === 'card'
  const before = useMemo(
    () => beforePrinting({ text, verdict: check.verdict, mayBeEmpty: layout.ok }),
    [text, check.verdict, layout.ok],
  )
  return (
    <div className="bench bench--print">
      <div className="print-form">
        <Summary {...props} pages={layout.ok ? layout.sheets.length : measure.pages} />
        <Cautions addressee={addressee} />
        <NameLineChoice nameLine={props.nameLine} />
        <PaperChoice paper={paper} dispatch={dispatch} />
        {isCard && <DesignChoice chosen={paper.design} dispatch={dispatch} />}
      </div>
      <div className="print-out">
        {layout.ok ? (
          <>
            <Preview sheets={layout.sheets} isCard={isCard} />
            <MakePdf
              job={job}
              before={before}
              filesMade={state.filesMade}
              onMade={() => dispatch({ type: 'madeFile' })}
            />
          </>
        ) : (
          <Problems problems={layout.problems} go={go} />
        )}
        <HowToPrint paper={paper} />
        <PostFrom lang={lang} today={addressee.today} from={postsFrom} onChoose={onPostFrom} />
        {state.filesMade > 0 && (
          <AfterPrinting
            lang={lang}
            onAnother={() => {
              dispatch({ type: 'startedAfresh' })
              go('compose', 'letter')
            }}
          />
        )}
        <p className="onward">
          <button type="button" className="plain" onClick={() => go('check')}>
            {t('move.backToCheck')}
          </button>
        </p>
      </div>
    </div>
  )
}
