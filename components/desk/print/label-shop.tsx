'use client'

import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetOffset, keepOffset, type Offset, readOffset } from '@/lib/browser/label-offset'
import { type LabelFormatId, maxOffsetMm } from '@/lib/print/forms/labels'
import type { Job } from '@/lib/print/types'
import type { StepProps } from '../desk-types'
import { LabelPlaces } from './label-places'
import { labelsFor, type SheetPaper } from './offer'
import { Piece } from './piece'

type Props = Pick<StepProps, 'lang' | 'addressee' | 'go'> & {
  likely: SheetPaper
  posted: NonNullable<Job['posted']>
  filesMade: number
  onMade: () => void
}

const unmoved: Offset = { x: 0, y: 0 }

/** The address on one label of a sheet that may be begun already, and the way to make printer and sheet agree. */
export function LabelShop({ lang, addressee, go, likely, posted, filesMade, onMade }: Props) {
  const { t } = useTranslation('printshop')
  const [format, setFormat] = useState<LabelFormatId>(labelsFor[likely][0]!)
  const [skip, setSkip] = useState(0)
  const [offset, setOffset] = useState(unmoved)
  const [kept, setKept] = useState<'none' | 'kept' | 'refused'>('none')
  useEffect(() => {
    const before = readOffset(maxOffsetMm)
    if (!before) return
    setOffset(before)
    setKept('kept')
  }, [])
  const job = useMemo(
    (): Job => ({
      kind: 'label',
      format,
      lang,
      sender: { lines: [] },
      letters: [{ recipient: addressee.recipient, text: '' }],
      posted,
      skip,
      offsetMm: offset,
    }),
    [format, lang, addressee.recipient, posted, skip, offset],
  )
  const calibration = useMemo((): Job => ({ ...job, letters: [], skip: 0, calibration: true }), [job])
  const made = { go, filesMade, onMade }
  return (
    <>
      <div className="field">
        <label htmlFor="label-format">{t('label.format')}</label>
        <select
          id="label-format"
          className="input"
          value={format}
          onChange={({ target }) => {
            setFormat(target.value as LabelFormatId)
            setSkip(0)
          }}
        >
          {labelsFor[likely].map((id) => (
            <option key={id} value={id}>
              {t(`label.${id}`)}
            </option>
          ))}
        </select>
      </div>
      <LabelPlaces format={format} chosen={skip} onChoose={setSkip} />
      <Piece job={job} name={t('piece.label')} {...made} />
      <details className="panel">
        <summary className="panel__title panel__title--small">{t('calibration.title')}</summary>
        <div className="shop">
          <p>{t('calibration.how')}</p>
          <Piece job={calibration} name={t('piece.calibration')} {...made} />
          <div className="crop__slides">
            {(['x', 'y'] as const).map((axis) => (
              <label key={axis} className="crop__slide">
                {t(`calibration.${axis}`)}
                <input
                  className="input"
                  type="number"
                  min={-maxOffsetMm}
                  max={maxOffsetMm}
                  step={0.5}
                  value={offset[axis]}
                  onChange={({ target }) => {
                    const value = target.valueAsNumber
                    if (Math.abs(value) <= maxOffsetMm) setOffset({ ...offset, [axis]: value })
                  }}
                />
              </label>
            ))}
          </div>
          <p className="row">
            <button
              type="button"
              className="button"
              onClick={() => setKept(keepOffset(offset) ? 'kept' : 'refused')}
            >
              {t('calibration.keep')}
            </button>
            {kept === 'kept' && (
              <button
                type="button"
                className="plain"
                onClick={() => {
                  forgetOffset()
                  setOffset(unmoved)
                  setKept('none')
                }}
              >
                {t('calibration.forget')}
              </button>
            )}
          </p>
          <p className="note" role="status">
            {t(`calibration.${kept}`)}
          </p>
        </div>
      </details>
    </>
  )
}
