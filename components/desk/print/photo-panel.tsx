'use client'

import type { TFunction } from 'i18next'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'
import { mostMegapixels } from '@/lib/photo/admit'
import { maxZoom, partOf, softDpi } from '@/lib/photo/crop'
import { numberFormat } from '@/lib/text/intl'
import { CropView } from './crop-view'
import type { PhotoDesk, PhotoFault } from './use-photo'

type Props = {
  lang: Lang
  desk: PhotoDesk
  isChosen: boolean
  /** The card shows the photo, or none any more. */
  onChoose: (isChosen: boolean) => void
}

/** The writer's own photo: opened, turned upright, cropped. It stays in this page, and nothing but the picture is kept of it. */
export function PhotoPanel({ lang, desk, isChosen, onChoose }: Props) {
  const { t } = useTranslation('printshop')
  const { bitmap, fault, dpi } = desk
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: Blob | undefined) => {
    if (file) onChoose(await desk.open(file))
  }
  return (
    <div className="photo">
      {bitmap && (
        <label className="choice__one">
          <input type="radio" name="picture" checked={isChosen} onChange={() => onChoose(true)} />
          <span>{t('photo.own')}</span>
        </label>
      )}
      <div className="field">
        <label htmlFor="photo">{t(bitmap ? 'photo.another' : 'photo.choose')}</label>
        <input
          ref={input}
          id="photo"
          className="input"
          type="file"
          accept="image/*"
          aria-describedby="photo-note"
          onChange={({ target }) => void open(target.files?.[0])}
        />
        <p className="note" id="photo-note">
          {t('photo.note')}
        </p>
      </div>
      {fault && (
        <p role="alert" className="state--stop">
          {sayFault(fault, lang, t)}
        </p>
      )}
      {bitmap && isChosen && (
        <>
          <CropView {...desk} bitmap={bitmap} label={desk.alt.trim() || t('photo.own')} />
          {dpi < softDpi && <p role="status">{t('photo.soft', { dpi, wanted: softDpi })}</p>}
          <CropSliders desk={desk} bitmap={bitmap} />
          <div className="field">
            <label htmlFor="photo-alt">{t('photo.alt')}</label>
            <input
              id="photo-alt"
              className="input"
              value={desk.alt}
              maxLength={300}
              autoComplete="off"
              aria-describedby="photo-alt-note"
              onChange={({ target }) => desk.onAlt(target.value)}
            />
            <p className="note" id="photo-alt-note">
              {t('photo.altNote')}
            </p>
          </div>
        </>
      )}
      {bitmap && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            desk.remove()
            onChoose(false)
            // The button goes; and the same file may be wanted again, which an unchanged field would not say.
            if (input.current) input.current.value = ''
            input.current?.focus()
          }}
        >
          {t('photo.remove')}
        </button>
      )}
    </div>
  )
}

function sayFault(fault: PhotoFault, lang: Lang, t: TFunction<'printshop'>): string {
  if (fault.code !== 'tooLarge') return t(`photo.${fault.code}`)
  if (fault.megapixels === null) return t('photo.tooLong')
  const megapixels = numberFormat(lang).format(fault.megapixels)
  return t('photo.tooLarge', { megapixels, most: mostMegapixels })
}

function CropSliders({ desk: { shape, crop, onCrop }, bitmap }: { desk: PhotoDesk; bitmap: ImageBitmap }) {
  const { t } = useTranslation('printshop')
  const part = partOf(bitmap, shape, crop)
  const slider = (key: 'zoom' | 'x' | 'y', min: number, max: number, isFree: boolean) => (
    <label className="crop__slide">
      {t(`photo.${key}`)}
      <input
        type="range"
        min={min}
        max={max}
        step={0.01}
        value={crop[key]}
        disabled={!isFree}
        onChange={({ target }) => onCrop({ ...crop, [key]: target.valueAsNumber })}
      />
    </label>
  )
  return (
    <>
      <fieldset className="choice choice--row">
        <legend className="hidden">{t('photo.mode')}</legend>
        {(['fill', 'fit'] as const).map((mode) => (
          <label key={mode} className="choice__one">
            <input
              type="radio"
              name="crop-mode"
              checked={crop.mode === mode}
              onChange={() => onCrop({ ...crop, mode })}
            />
            <span>{t(`photo.${mode}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="crop__slides">
        {slider('zoom', 1, maxZoom, true)}
        {slider('x', 0, 1, bitmap.width - part.width > 0.5)}
        {slider('y', 0, 1, bitmap.height - part.height > 0.5)}
      </div>
    </>
  )
}
