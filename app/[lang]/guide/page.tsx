import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/page-frame'
import { topics } from '@/lib/guide/topics'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLang(lang)) return {}
  const t = await getT(lang, 'guide')
  return { title: t('meta.title'), description: t('meta.description') }
}

export default async function Guide({ params }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getT(lang, 'guide')
  return (
    <PageFrame lang={lang} here="guide" samePage="/guide">
      <div className="head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <ol className="topics" role="list">
        {topics.map(({ slug, sections }) => (
          <li key={slug}>
            <h2>
              <a href={`/${lang}/guide/${slug}`}>{t(`topic.${slug}.title`)}</a>
            </h2>
            <p>{t(`topic.${slug}.summary`)}</p>
            <p className="note">
              {t('nav.rules', { count: sections.reduce((sum, { rules }) => sum + rules.length, 0) })}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a className="plain" href={`/${lang}/pack`}>
          {(await getT(lang, 'pack'))('link')}
        </a>
      </p>
      <p className="note">{t('source.collected')}</p>
    </PageFrame>
  )
}
