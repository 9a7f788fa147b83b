import { useTranslation } from 'react-i18next'
import { formats } from '@/lib/print/formats'
import type { LabelFormatId } from '@/lib/print/forms/labels'

type Props = { format: LabelFormatId; chosen: number; onChoose: (place: number) => void }

/** The sheet of labels in small: which one is still there to be printed on. */
export function LabelPlaces({ format, chosen, onChoose }: Props) {
  const { t } = useTranslation('printshop')
  const { columns, rows } = formats[format].form
  const places = Array.from({ length: columns * rows }, (_, place) => ({
    place,
    row: Math.floor(place / columns) + 1,
    column: (place % columns) + 1,
  }))
  return (
    <fieldset className="choice">
      <legend>{t('label.place')}</legend>
      <div className={`label-sheet label-sheet--${columns}`}>
        {places.map(({ place, row, column }) => (
          <label key={place} className="label-sheet__one">
            <input
              type="radio"
              name="label-place"
              aria-label={t('label.nth', { row, column })}
              checked={chosen === place}
              onChange={() => onChoose(place)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
