import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'
import type { FormatId } from '@/lib/print/types'
import { weighLetter, weightStepGrams } from '@/lib/print/weight'
import { numberFormat } from '@/lib/text/intl'

type Props = { lang: Lang; pieces: readonly FormatId[] }

const mostGrams = 2 * weightStepGrams

/** What it weighs, on a ruler with the step that the least postage covers, and in words. */
export function WeightScale({ lang, pieces }: Props) {
  const { t } = useTranslation('printshop')
  const { grams, state } = weighLetter(pieces)
  const weight = numberFormat(lang, { maximumFractionDigits: 1 }).format(grams)
  const end = Math.min(grams, mostGrams)
  const marks = Array.from({ length: mostGrams / 5 + 1 }, (_, index) => index * 5)
  return (
    <div className="weight">
      <p>
        <b>{t('weight.grams', { weight })}</b> {t(`weight.${state}`, { step: weightStepGrams })}
      </p>
      <svg viewBox="-2 0 46 11" className={`weight__scale weight__scale--${state}`} aria-hidden="true">
        <path className="weight__beam" d="M0 3H40" />
        {marks.map((at) => (
          <path key={at} className="weight__mark" d={`M${at} 3V${at % weightStepGrams === 0 ? 6.4 : 4.8}`} />
        ))}
        <path className="weight__held" d={`M0 1.6H${end}`} />
        {[0, weightStepGrams, mostGrams].map((at) => (
          <text key={at} x={at} y="10" textAnchor="middle">
            {at}
          </text>
        ))}
      </svg>
    </div>
  )
}
