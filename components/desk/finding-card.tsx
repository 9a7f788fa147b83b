import { useTranslation } from 'react-i18next'
import { Digit, Digits } from '@/components/ui/digits'
import type { Lang } from '@/lib/i18n/languages'
import { excerptOf } from '@/lib/letter/excerpt'
import type { ListedFinding } from '@/lib/letter/list-findings'
import { displayNames } from '@/lib/text/intl'
import { kindName, markShape } from './mark-shapes'

type Props = {
  lang: Lang
  number: number
  text: string
  finding: ListedFinding
  /** The signs themselves, where the finding is that they can't be printed. */
  signs: string
  /** The cursor stands in it. */
  isCurrent?: boolean
  onRepair: () => void
  onIgnore: () => void
}

/** The key of the sentence that says why. */
function reasonOf({ kind, fix, lang }: ListedFinding) {
  const name = kindName(kind)
  if (name === 'mojibake' && fix === undefined) return 'reason.mojibakeLost'
  if (name === 'misspelt' && fix === undefined) return 'reason.misspeltUnknown'
  if (name === 'foreignSentence' && lang) return 'reason.foreignLang'
  return `reason.${name}` as const
}

/** One thing to look at: its words, what it is, why, and what one press can do about it. */
export function FindingCard({ lang, number, text, finding, signs, isCurrent, onRepair, onIgnore }: Props) {
  const { t } = useTranslation('desk')
  const { kind, fix, spots } = finding
  const first = spots[0]
  if (!first) return null
  const { before, words, after } = excerptOf(text, first)
  const language = finding.lang ? displayNames(lang, { type: 'language' }).of(finding.lang) : undefined
  return (
    <li className={isCurrent ? 'finding finding--current' : 'finding'} aria-current={isCurrent || undefined}>
      {number < 10 ? <Digit value={number} /> : <Digits value={number} />}
      <div>
        <p className="finding__words" lang="ru" translate="no">
          {kind === 'unprintable' ? (
            signs
          ) : (
            <>
              «{before}
              <mark className={markShape(kind)}>{words}</mark>
              {after}»
            </>
          )}
        </p>
        <p className="finding__kind">{t(`kind.${kindName(kind)}`)}</p>
        <p>{t(reasonOf(finding), { language })}</p>
        <p className="row">
          {kind === 'unprintable' && (
            <button type="button" className="button" onClick={onRepair}>
              {t('finding.takeOut')}
            </button>
          )}
          {fix !== undefined && fix !== '' && (
            <button
              type="button"
              className="button finding__fix"
              lang="ru"
              translate="no"
              aria-label={t('finding.repair', { words: fix })}
              onClick={onRepair}
            >
              {fix}
            </button>
          )}
          {kind !== 'unprintable' && (
            <button
              type="button"
              className="plain"
              aria-label={t('finding.ignoreThis', { words })}
              onClick={onIgnore}
            >
              {t('finding.ignore')}
            </button>
          )}
        </p>
      </div>
    </li>
  )
}
