import { type Dispatch, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'
import type { DeskAction } from '@/lib/letter/reducer'
import { formats } from '@/lib/print/formats'
import type { Face } from '@/lib/print/types'
import type { Paper } from './desk-types'
import { factsOf } from './print/facts'
import { type DeskFormat, firstFormats, moreFormats, type SheetPaper } from './print/offer'

type Props = { lang: Lang; likely: SheetPaper; paper: Paper; dispatch: Dispatch<DeskAction<Paper>> }

const faces = ['serif', 'hand'] as const satisfies readonly Face[]

/** The paper: two or three that most people want, the others when asked for; on cards the typeface. */
export function PaperChoice({ lang, likely, paper, dispatch }: Props) {
  const { t } = useTranslation('desk')
  const { t: shop } = useTranslation('printshop')
  const first = firstFormats[likely]
  const [isOpen, setOpen] = useState(!first.includes(paper.format))
  const isCard = formats[paper.format].kind === 'card'
  const one = (format: DeskFormat) => (
    <PaperOne
      key={format}
      lang={lang}
      format={format}
      isChosen={paper.format === format}
      onChoose={() => dispatch({ type: 'chosePaper', paper: { format, sides: 'both' } })}
    />
  )
  return (
    <>
      <fieldset className="choice" id="paper" tabIndex={-1}>
        <legend>{shop('paper.legend')}</legend>
        {first.map(one)}
        <details
          className="panel"
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary className="panel__title panel__title--small">{shop('paper.more')}</summary>
          {moreFormats(likely).map(({ id, formats: offered }) => (
            <fieldset key={id} className="choice__group">
              <legend>{shop(`group.${id}`)}</legend>
              {offered.map(one)}
            </fieldset>
          ))}
        </details>
      </fieldset>
      {isCard && (
        <fieldset className="choice choice--row">
          <legend>{t('letter.face')}</legend>
          {faces.map((face) => (
            <label key={face} className="choice__one">
              <input
                type="radio"
                name="face"
                checked={paper.face === face}
                onChange={() => dispatch({ type: 'chosePaper', paper: { face } })}
              />
              <span className={face === 'hand' ? 'hand' : 'serif'}>{t(`letter.${face}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}

type OneProps = { lang: Lang; format: DeskFormat; isChosen: boolean; onChoose: () => void }

function PaperOne({ lang, format, isChosen, onChoose }: OneProps) {
  const { t } = useTranslation('printshop')
  const { facts, warnings } = factsOf(format, lang, t)
  return (
    <label className="choice__one">
      <input type="radio" name="paper" checked={isChosen} onChange={onChoose} />
      <span>
        {t(`format.${format}`)}
        <span className="note">{t(`formatNote.${format}`)}</span>
        <span className="note">{facts.join('\u00a0· ')}</span>
        {warnings.map((line) => (
          <span key={line} className="note">
            {line}
          </span>
        ))}
      </span>
    </label>
  )
}
