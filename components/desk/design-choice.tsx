import { type Dispatch, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskAction } from '@/lib/letter/reducer'
import { designList } from '@/lib/print/designs/list'
import { designHeightMm, designWidthMm, type Theme, themes } from '@/lib/print/designs/types'
import type { Paper } from './desk-types'

type Props = {
  /** The drawing, null for none; undefined while something else is on the card. */
  chosen: string | null | undefined
  dispatch: Dispatch<DeskAction<Paper>>
  /** The way to a photo of one's own. */
  children: ReactNode
}

/** The picture side: theme by theme, each drawing small, with its description for those who don't see it. */
export function DesignChoice({ chosen, dispatch, children }: Props) {
  const { t } = useTranslation('desk')
  const theme = designList.find(({ id }) => id === chosen)?.theme ?? 'sea'
  const [open, setOpen] = useState<readonly Theme[]>([theme])
  const choose = (design: string | null) => dispatch({ type: 'chosePaper', paper: { design, photo: false } })
  return (
    <fieldset className="choice" id="picture" tabIndex={-1}>
      <legend>{t('design.legend')}</legend>
      {themes.map((shown) => (
        <details
          key={shown}
          className="panel"
          open={open.includes(shown)}
          onToggle={({ currentTarget }) =>
            setOpen((before) =>
              currentTarget.open ? [...before, shown] : before.filter((other) => other !== shown),
            )
          }
        >
          <summary className="panel__title panel__title--small">{t(`gallery:theme.${shown}`)}</summary>
          {open.includes(shown) && (
            <div className="pictures">
              {designList
                .filter((design) => design.theme === shown)
                .map(({ id }) => (
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
            </div>
          )}
        </details>
      ))}
      {children}
      <label className="choice__one">
        <input type="radio" name="picture" checked={chosen === null} onChange={() => choose(null)} />
        <span>
          {t('design.none')}
          <span className="note">{t('design.noneNote')}</span>
        </span>
      </label>
    </fieldset>
  )
}
