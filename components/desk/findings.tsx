'use client'

import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'
import type { ListedFinding } from '@/lib/letter/list-findings'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import { convertLetter } from '@/lib/russian/transliterate-letter'
import { FindingCard } from './finding-card'

type Props = {
  lang: Lang
  text: string
  findings: readonly ListedFinding[]
  ignored: number
  signs: string
  /** The finding the cursor stands in, by its place in the list. */
  current?: number | null
  onRepair: (spots: readonly MarkedSpot[]) => void
  onIgnore: (finding: ListedFinding) => void
  onShowAgain: () => void
}

const repairable = (findings: readonly ListedFinding[], ...kinds: string[]) =>
  findings.filter(({ kind, fix }) => kinds.includes(kind) && fix !== undefined)

const spotsOf = (findings: readonly ListedFinding[]) => findings.flatMap(({ spots }) => spots)

/** Everything to look at, in the order of the text, each with what one press can do: the full account of the marks. */
export function Findings(props: Props) {
  const { lang, text, findings, ignored, signs, current = null, onRepair, onIgnore, onShowAgain } = props
  const { t } = useTranslation('desk')
  const lookAlikes = repairable(findings, 'homoglyph')
  const typedElsewhere = convertLetter(text, spotsOf(findings))
  return (
    <section className="findings" aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {findings.length > 0 ? t('finding.title', { count: findings.length }) : t('finding.none')}
      </h2>
      {(lookAlikes.length > 1 || typedElsewhere.length > 1) && (
        <p className="row findings__all">
          {lookAlikes.length > 1 && (
            <button type="button" className="button" onClick={() => onRepair(spotsOf(lookAlikes))}>
              {t('finding.allLookAlikes', { count: lookAlikes.length })}
            </button>
          )}
          {typedElsewhere.length > 1 && (
            <button type="button" className="button" onClick={() => onRepair(typedElsewhere)}>
              {t('finding.wholeLetter')}
            </button>
          )}
        </p>
      )}
      {findings.length > 0 && (
        <ol className="findings__list" role="list">
          {findings.map((finding, index) => (
            <FindingCard
              key={`${finding.key}@${finding.spots[0]?.start}`}
              lang={lang}
              number={index + 1}
              text={text}
              finding={finding}
              signs={signs}
              isCurrent={index === current}
              onRepair={() => onRepair(finding.spots)}
              onIgnore={() => onIgnore(finding)}
            />
          ))}
        </ol>
      )}
      {ignored > 0 && (
        <p className="row ui">
          {t('finding.ignored', { count: ignored })}
          <button type="button" className="plain" onClick={onShowAgain}>
            {t('finding.showAgain')}
          </button>
        </p>
      )}
    </section>
  )
}
