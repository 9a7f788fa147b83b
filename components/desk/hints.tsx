import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'

/** Three short hints by the pen, the rest one click away. */
export function Hints({ lang }: { lang: Lang }) {
  const { t } = useTranslation('desk')
  return (
    <section className="hints" aria-labelledby="hints">
      <h2 id="hints">{t('hint.title')}</h2>
      <ul role="list">
        {(['hint.self', 'hint.leaveOut', 'hint.ask'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <a className="plain" href={`/${lang}/guide`} target="_blank" rel="noopener">
        {t('hint.more')}
      </a>
    </section>
  )
}
