'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { beforePrinting } from '@/lib/letter/before-printing'
import { findCountry } from '@/lib/mail/country-codes'
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
import { EnvelopeShop } from './print/envelope-shop'
import { LabelShop } from './print/label-shop'
import type { SheetPaper } from './print/offer'
import { PhotoPanel } from './print/photo-panel'
import { PrintSettings } from './print/print-settings'
import type { PhotoDesk } from './print/use-photo'
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
  likely: SheetPaper
  photo: PhotoDesk
  isInRussia: boolean
  onPosted: (isInRussia: boolean) => void
  postsFrom: string
  onPostFrom: (country: string) => void
}

/** Step three: everything once more, the paper, how it will look, the file; and what goes around it. */
export function PrintStep(props: Props) {
  const { lang, addressee, state, dispatch, go, job, layout, measure, check } = props
  const { likely, photo, isInRussia, onPosted, postsFrom, onPostFrom } = props
  const { t } = useTranslation('desk')
  const { t: shop } = useTranslation('printshop')
  const { text, paper, filesMade } = state
  const isCard = formats[paper.format].kind === 'card'
  const before = useMemo(
    () => beforePrinting({ text, verdict: check.verdict, mayBeEmpty: layout.ok }),
    [text, check.verdict, layout.ok],
  )
  const onMade = () => dispatch({ type: 'madeFile' })
  const posted = isInRussia ? 'russia' : 'abroad'
  const around = { lang, addressee, state, go, dispatch, likely, posted } as const
  const envelope = (
    <EnvelopeShop {...around} sheets={isCard ? 1 : measure.pages} country={findCountry(postsFrom)} />
  )
  return (
    <div className="bench bench--print">
      <div className="print-form">
        <Summary {...props} pages={layout.ok ? layout.sheets.length : measure.pages} />
        <Cautions addressee={addressee} />
        <NameLineChoice nameLine={props.nameLine} />
        <PaperChoice lang={lang} likely={likely} paper={paper} dispatch={dispatch} />
        {isCard && (
          <DesignChoice chosen={paper.photo ? undefined : paper.design} dispatch={dispatch}>
            <PhotoPanel
              lang={lang}
              desk={photo}
              isChosen={paper.photo}
              onChoose={(isChosen) => dispatch({ type: 'chosePaper', paper: { photo: isChosen } })}
            />
          </DesignChoice>
        )}
        <PrintSettings
          paper={paper}
          hasPicture={paper.photo || paper.design !== null}
          isInRussia={isInRussia}
          onPosted={onPosted}
          dispatch={dispatch}
        />
      </div>
      <div className="print-out">
        {layout.ok ? (
          <>
            <Preview sheets={layout.sheets} isCard={isCard} photoUrl={photo.url} />
            {isCard && paper.photo && photo.isBusy ? (
              <p role="status">{shop('photo.busy')}</p>
            ) : (
              <MakePdf job={job} before={before} filesMade={filesMade} onMade={onMade} />
            )}
          </>
        ) : (
          <Problems problems={layout.problems} go={go} />
        )}
        <HowToPrint paper={paper} />
        {isCard ? (
          <details className="panel">
            <summary className="panel__title">{shop('envelope.forCard')}</summary>
            <div className="shop">{envelope}</div>
          </details>
        ) : (
          <section className="shop" aria-labelledby="shop">
            <h2 id="shop">{shop('envelope.title')}</h2>
            {envelope}
          </section>
        )}
        <details className="panel">
          <summary className="panel__title">{shop('label.title')}</summary>
          <div className="shop">
            <LabelShop {...around} filesMade={filesMade} onMade={onMade} />
          </div>
        </details>
        <PostFrom
          lang={lang}
          today={addressee.today}
          from={postsFrom}
          isInRussia={isInRussia}
          onChoose={onPostFrom}
        />
        {filesMade > 0 && (
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
