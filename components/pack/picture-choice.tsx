import { useTranslation } from 'react-i18next'
import type { Pictures } from '@/lib/pack/types'
import { designList } from '@/lib/print/designs/list'
import { designHeightMm, designWidthMm, themes } from '@/lib/print/designs/types'
import { DesignSelect } from './design-select'

type Props = { pictures: Pictures; onChange: (pictures: Pictures) => void }

/** Another picture on each card, the same on all, or none. */
export function PictureChoice({ pictures, onChange }: Props) {
  const { t } = useTranslation('pack')
  const ways: Record<Pictures['mode'], Pictures> = {
    turns: { mode: 'turns', themes },
    one: { mode: 'one', design: designList[0].id },
    none: { mode: 'none' },
  }
  return (
    <fieldset className="choice">
      <legend>{t('pictures.legend')}</legend>
      {(['turns', 'one', 'none'] as const).map((mode) => (
        <label key={mode} className="choice__one">
          <input
            type="radio"
            name="pictures"
            checked={pictures.mode === mode}
            onChange={() => onChange(ways[mode])}
          />
          <span>
            {t(`pictures.${mode}`)}
            <span className="note">{t(`pictures.${mode}Note`)}</span>
          </span>
        </label>
      ))}
      {pictures.mode === 'turns' && (
        <details className="panel">
          <summary className="panel__title panel__title--small">{t('pictures.themes')}</summary>
          {themes.map((theme) => (
            <label key={theme} className="tick">
              <input
                type="checkbox"
                checked={pictures.themes.includes(theme)}
                // The last theme stays: without any there would be no turn.
                disabled={pictures.themes.length === 1 && pictures.themes[0] === theme}
                onChange={(event) =>
                  onChange({
                    mode: 'turns',
                    themes: themes.filter((each) =>
                      each === theme ? event.target.checked : pictures.themes.includes(each),
                    ),
                  })
                }
              />
              {t(`gallery:theme.${theme}`)}
            </label>
          ))}
        </details>
      )}
      {pictures.mode === 'one' && (
        <div className="pack-picture">
          <DesignSelect
            id="design"
            label={t('pictures.which')}
            value={pictures.design}
            onChange={(design) => onChange({ mode: 'one', design })}
          />
          <img
            src={`/designs/${pictures.design}.svg`}
            alt={t(`designs:${pictures.design}.alt`)}
            width={designWidthMm}
            height={designHeightMm}
          />
        </div>
      )}
    </fieldset>
  )
}
