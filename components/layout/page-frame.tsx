import type { ReactNode } from 'react'
import type { Lang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'
import { Colophon } from './colophon'
import { Masthead, type Place } from './masthead'

type Props = { lang: Lang; here?: Place; samePage: string; children: ReactNode }

/** Head, main and foot: what every page stands in. `samePage` is the path behind the language. */
export async function PageFrame({ lang, here = null, samePage, children }: Props) {
  const t = await getT(lang)
  return (
    <>
      <Masthead
        lang={lang}
        here={here}
        labels={{
          skip: t('frame.skip'),
          main: t('frame.main'),
          people: t('frame.people'),
          facilities: t('frame.facilities'),
          guide: t('frame.guide'),
        }}
      />
      <main id="main" tabIndex={-1}>
        <div className="page">{children}</div>
      </main>
      <Colophon
        lang={lang}
        samePage={samePage}
        labels={{
          about: t('frame.about'),
          languages: t('frame.languages'),
          pictures: t('frame.pictures'),
          protects: t('frame.protects'),
          sources: t('frame.sources'),
          mistake: t('frame.mistake'),
        }}
      />
    </>
  )
}
