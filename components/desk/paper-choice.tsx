import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskAction } from '@/lib/letter/reducer'
import { formats } from '@/lib/print/formats'
import type { Face } from '@/lib/print/types'
import { deskFormats, type Paper } from './desk-types'

type Props = { paper: Paper; dispatch: Dispatch<DeskAction<Paper>> }

const faces = ['serif', 'hand'] as const satisfies readonly Face[]

/** The paper, and on cards the typeface. */
export function PaperChoice({ paper, dispatch }: Props) {
  const { t } = useTranslation('desk')
  const isCard = formats[paper.format].kind === 'card'
  return (
    <>
      <fieldset className="choice" id="paper" tabIndex={-1}>
        <legend>{t('paper.legend')}</legend>
        {deskFormats.map((format) => (
          <label key={format} className="choice__one">
            <input
              type="radio"
              name="paper"
              checked={paper.format === format}
              onChange={() => dispatch({ type: 'chosePaper', paper: { format } })}
            />
            <span>
              {t(`paper.${format}`)}
              <span className="note">{t(`paper.${format}Note`)}</span>
            </span>
          </label>
        ))}
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
