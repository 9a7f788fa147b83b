import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'

/** What comes after the printer: stamp, post, patience; and another letter, if there is one in you. */
export function AfterPrinting({ lang, onAnother }: { lang: Lang; onAnother: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <section className="how" aria-labelledby="after">
      <h2 id="after">{t('after.title')}</h2>
      <ol>
        {(['after.stamp', 'after.post', 'after.wait'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <p className="row">
        <button type="button" className="plain" onClick={onAnother}>
          {t('after.another')}
        </button>
        <a className="plain" href={`/${lang}/prisoners`}>
          {t('after.someone')}
        </a>
      </p>
    </section>
  )
}
