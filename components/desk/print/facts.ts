import type { TFunction } from 'i18next'
import { formats } from '@/lib/print/formats'
import type { EnvelopeFormatId } from '@/lib/print/forms/envelopes'
import { numberFormat } from '@/lib/text/intl'
import type { DeskFormat } from './offer'

/** «148 × 105 mm». */
export function sizeOf(id: DeskFormat | EnvelopeFormatId, lang: string, t: TFunction): string {
  const { widthMm, heightMm } = formats[id].form
  const number = numberFormat(lang, { maximumFractionDigits: 1 })
  return t('fact.size', { width: number.format(widthMm), height: number.format(heightMm) })
}

/** The facts of a format in words, straight from its data: size, what is cut, what bleeds, what the post may say. */
export function factsOf(id: DeskFormat, lang: string, t: TFunction): { facts: string[]; warnings: string[] } {
  const format = formats[id]
  const number = numberFormat(lang, { maximumFractionDigits: 1 })
  const size = sizeOf(id, lang, t)
  if (format.kind === 'letter') return { facts: [size], warnings: [] }
  const { form, imposition, shop } = format
  const marks = shop
    ? [t('fact.shop')]
    : imposition
      ? [t(imposition.marks === 'ticks' ? 'fact.twoCuts' : 'fact.cropMarks')]
      : [t('fact.noCut')]
  const edge =
    form.bleedMm > 0
      ? t('fact.bleed', { mm: number.format(form.bleedMm) })
      : t('fact.border', { mm: number.format(form.borderMm) })
  const ratio = numberFormat(lang, { maximumFractionDigits: 2 })
  const warnings = format.warnings.includes('ratio')
    ? [t('warning.ratio', { ratio: ratio.format(form.widthMm / form.heightMm), wanted: ratio.format(1.4) })]
    : []
  return { facts: [size, ...marks, edge], warnings }
}
