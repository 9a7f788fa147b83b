import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskAction } from '@/lib/letter/reducer'
import { formats } from '@/lib/print/formats'
import type { Colours } from '@/lib/print/types'
import type { Paper } from '../desk-types'
import { Radios } from './radios'

type Props = {
  paper: Paper
  hasPicture: boolean
  isInRussia: boolean
  onPosted: (isInRussia: boolean) => void
  dispatch: Dispatch<DeskAction<Paper>>
}

/** Where it is posted, and what depends on the printer: the choices that most people never need come folded up. */
export function PrintSettings({ paper, hasPicture, isInRussia, onPosted, dispatch }: Props) {
  const { t } = useTranslation('printshop')
  const format = formats[paper.format]
  const choose = (chosen: Partial<Paper>) => dispatch({ type: 'chosePaper', paper: chosen })
  const isCard = format.kind === 'card'
  const isShared = isCard && format.imposition !== null
  // A print shop turns its sheets itself and has ink enough.
  const isAtHome = isCard && format.shop === null
  const colours: readonly Colours[] = paper.photo ? ['full', 'grey'] : ['full', 'grey', 'saver']
  return (
    <>
      <Radios
        name="posted"
        title={t('posted.legend')}
        options={[
          { value: 'abroad', label: t('posted.abroad'), note: t('posted.abroadNote') },
          {
            value: 'russia',
            label: t('posted.russia'),
            note: t(isCard ? 'posted.russiaNote' : 'posted.russiaLetterNote'),
          },
        ]}
        chosen={isInRussia ? 'russia' : 'abroad'}
        onChoose={(posted) => onPosted(posted === 'russia')}
      />
      {isCard && (
        <details className="panel">
          <summary className="panel__title panel__title--small">{t('printer.title')}</summary>
          {hasPicture && (
            <Radios
              name="colours"
              title={t('colours.legend')}
              options={colours.map((value) => ({
                value,
                label: t(`colours.${value}`),
                note: t(`colours.${value}Note`),
              }))}
              chosen={paper.photo && paper.colours === 'saver' ? 'grey' : paper.colours}
              onChoose={(colour) => choose({ colours: colour })}
            />
          )}
          {isAtHome && hasPicture && (
            <Radios
              name="sides"
              title={t('sides.legend')}
              options={(['both', 'fronts', 'backs'] as const).map((value) => ({
                value,
                label: t(`sides.${value}`),
                note: t(`sides.${value}Note`),
              }))}
              chosen={paper.sides}
              onChoose={(sides) => choose({ sides })}
            />
          )}
          {isShared && hasPicture && paper.sides === 'both' && (
            <Radios
              name="flip"
              title={t('flip.legend')}
              options={(['long', 'short'] as const).map((value) => ({
                value,
                label: t(`flip.${value}`),
                note: t(`flip.${value}Note`),
              }))}
              chosen={paper.flip}
              onChoose={(flip) => choose({ flip })}
            />
          )}
          <label className="tick">
            <input
              type="checkbox"
              checked={paper.stampHint}
              onChange={({ target }) => choose({ stampHint: target.checked })}
            />
            {t('printer.stampHint')}
          </label>
        </details>
      )}
    </>
  )
}
