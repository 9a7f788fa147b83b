import { useTranslation } from 'react-i18next'
import type { AgreementFinding } from '@/lib/phrases/check-agreement'

type Props = { text: string; findings: readonly AgreementFinding[]; onRepair: (repaired: string) => void }

/** What a machine got wrong about the two people of the letter: one spot a line, mended with one press where it can be. */
export function AgreementList({ text, findings, onRepair }: Props) {
  const { t } = useTranslation('translate')
  if (findings.length === 0) return null
  return (
    <ul role="list" className="translate__findings">
      {findings.map(({ start, end, code, suggestion }) => (
        <li key={`${code} ${start}`}>
          <span lang="ru" translate="no">
            <mark>{text.slice(start, end)}</mark>
          </span>{' '}
          {t(`agreement.${code}`)}
          {suggestion !== null && (
            <button
              type="button"
              className="plain"
              onClick={() => onRepair(text.slice(0, start) + suggestion + text.slice(end))}
            >
              {t('agreement.repair', { words: suggestion })}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
