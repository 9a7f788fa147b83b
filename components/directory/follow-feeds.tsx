import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'

/** The feeds and the open data, for whoever wants to follow without an account. `t` reads `birthdays`. */
export function FollowFeeds({ lang, t }: { lang: Lang; t: Translate }) {
  const feeds = [
    ['follow.birthdays', `/feeds/${lang}/birthdays.ics`],
    ['follow.releases', `/feeds/${lang}/releases.ics`],
    ['follow.addresses', `/feeds/${lang}/addresses.xml`],
    ['follow.data', '/data/directory.json'],
  ] as const
  return (
    <section className="follow" aria-labelledby="follow">
      <h2 id="follow">{t('follow.title')}</h2>
      <p>{t('follow.text')}</p>
      <ul role="list">
        {feeds.map(([key, address]) => (
          <li key={key}>
            <a className="plain" href={address}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
