import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskAction } from '@/lib/letter/reducer'
import { designList } from '@/lib/print/designs/list'
import { designHeightMm, designWidthMm } from '@/lib/print/designs/types'
import type { Paper } from './desk-types'

type Props = { chosen: string | null; dispatch: Dispatch<DeskAction<Paper>> }

/** The picture side: each drawing small, with its description for those who don't see it. */
export function DesignChoice({ chosen, dispatch }: Props) {
  const { t } = useTranslation('desk')
  const choose = (design: string | null) => dispatch({ type: 'chosePaper', paper: { design } })
  return (
    <fieldset className="choice pictures" id="picture" tabIndex={-1}>
      <legend>{t('design.legend')}</legend>
      {designList.map(({ id }) => (
        <label key={id} className="pictures__one">
          <input type="radio" name="picture" checked={chosen === id} onChange={() => choose(id)} />
          <img
            src={`/designs/${id}.svg`}
            alt={t(`designs:${id}.alt`)}
            width={designWidthMm}
            height={designHeightMm}
          />
          <span className="note">{t(`designs:${id}.name`)}</span>
        </label>
      ))}
      <label className="pictures__one pictures__one--none">
        <input type="radio" name="picture" checked={chosen === null} onChange={() => choose(null)} />
        <span>
          {t('design.none')}
          <span className="note">{t('design.noneNote')}</span>
        </span>
      </label>
    </fieldset>
  )
}
