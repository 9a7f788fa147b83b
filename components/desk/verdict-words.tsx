import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RussianCheck } from './use-russian-check'

type Props = { check: RussianCheck; isEmpty: boolean; count: number }

const names = {
  russian: 'russian',
  mixed: 'mixed',
  'not-russian': 'notRussian',
  undetermined: 'undetermined',
} as const

/** What the check says of the whole letter, calmly and in words; heard once. */
export function VerdictWords({ check, isEmpty, count }: Props) {
  const { t } = useTranslation('desk')
  const { state, verdict } = check
  const name = isEmpty
    ? 'empty'
    : state === 'failed'
      ? 'failed'
      : verdict !== null
        ? names[verdict]
        : state === 'slow'
          ? 'checking'
          : null
  const reason = name === 'russian' && count > 0 ? 'slips' : name === 'checking' ? null : name
  const say = name === null ? '' : t(`verdict.${name}`)
  const spoken = verdict !== null && count > 0 ? t('verdict.spoken', { count, verdict: say }) : say
  // Spoken from a region that stands on the page before its words come.
  const [heard, setHeard] = useState('')
  useEffect(() => setHeard(spoken), [spoken])
  return (
    <div className="said">
      <p className="said__verdict" id="verdict">
        {say || '\u00a0'}
      </p>
      <p>{reason && t(`verdict.${reason}Text`)}</p>
      {name === 'failed' && (
        <button type="button" className="plain" onClick={check.again}>
          {t('verdict.again')}
        </button>
      )}
      <p className="hidden" role="status">
        {heard}
      </p>
    </div>
  )
}
