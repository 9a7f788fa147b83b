import { Verdict } from '@/components/directory/verdict'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { PrisonerProfile } from '@/lib/prisoner/types'

type Props = { lang: Lang; person: PrisonerProfile; name: string; t: Translators }

/** In place of the desk when nothing may be printed to somebody: why, and where to go from here. */
export function Closed({ lang, person, name, t }: Props) {
  return (
    <>
      <h1>{t.desk('title.closed', { name })}</h1>
      <Verdict person={person} lang={lang} t={t}>
        <a className="button" href={`/${lang}/prisoners/${person.slug}`}>
          {t.desk('closed.profile', { name })}
        </a>
        <a className="plain" href={`/${lang}/prisoners`}>
          {t.desk('closed.other')}
        </a>
      </Verdict>
    </>
  )
}
