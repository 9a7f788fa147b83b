import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/page-frame'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'
import { designList } from '@/lib/print/designs/list'
import { designHeightMm, designWidthMm, themes } from '@/lib/print/designs/types'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'gallery'))('title') } : {}
}

/** Every picture that a card can have, theme by theme. */
export default async function Designs({ params }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getT(lang, 'gallery')
  const of = await getT(lang, 'designs')
  return (
    <PageFrame lang={lang} samePage="/designs">
      <div className="head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <p>{t('colours')}</p>
      {themes.map((theme) => (
        <section key={theme} aria-labelledby={theme} className="gallery">
          <h2 id={theme}>{t(`theme.${theme}`)}</h2>
          <ul className="gallery__in" role="list">
            {designList
              .filter((design) => design.theme === theme)
              .map(({ id }) => (
                <li key={id}>
                  <figure>
                    <img
                      src={`/designs/${id}.svg`}
                      alt={of(`${id}.alt`)}
                      width={designWidthMm}
                      height={designHeightMm}
                      loading="lazy"
                    />
                    <figcaption>{of(`${id}.name`)}</figcaption>
                  </figure>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className="onward">
        <a className="action" href={`/${lang}/prisoners`}>
          {t('choose')}
        </a>
      </p>
      <section aria-labelledby="own">
        <h2 id="own">{t('own')}</h2>
        <p>
          {t('ownText')} <code>docs/adding-a-design.md</code>
        </p>
      </section>
    </PageFrame>
  )
}
