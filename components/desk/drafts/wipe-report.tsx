import { useTranslation } from 'react-i18next'
import type { WipeReport as Report } from '@/lib/browser/drafts/wipe'

/** What went and what stayed, and where this page can't reach. */
export function WipeReport({ report }: { report: Report }) {
  const { t } = useTranslation('drafts')
  return (
    <div role="status">
      <p>{report.left.length === 0 ? t('wipe.done') : t('wipe.partly')}</p>
      {report.left.length > 0 && (
        <ul>
          {report.left.map((part) => (
            <li key={part}>{t(`wipe.left.${part}`)}</li>
          ))}
        </ul>
      )}
      <p className="note">{t('wipe.beyond')}</p>
    </div>
  )
}
