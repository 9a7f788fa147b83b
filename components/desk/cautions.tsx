import { useTranslation } from 'react-i18next'
import type { Addressee } from './desk-types'

/** What makes the address less than certain, said once more where it matters: before it is printed. */
export function Cautions({ addressee }: { addressee: Addressee }) {
  const { t } = useTranslation('desk')
  const { cautions, recipient } = addressee
  if (cautions.length === 0) return null
  return (
    <section className="cautions" aria-labelledby="cautions">
      <h2 id="cautions">{t('caution.title')}</h2>
      <ul role="list">
        {cautions.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {recipient.sourceUrl !== '' && (
        <a className="plain" href={recipient.sourceUrl} target="_blank" rel="noopener noreferrer">
          {t('caution.source', { name: recipient.sourceName })}
        </a>
      )}
    </section>
  )
}
