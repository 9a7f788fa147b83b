import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorridorList } from '@/components/directory/corridor-list'
import { CorridorView } from '@/components/directory/corridor-view'
import { CountryForm } from '@/components/directory/country-form'
import { PageFrame } from '@/components/layout/page-frame'
import { readCountry } from '@/lib/form/country-query'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'
import { corridorOf, listCorridors } from '@/lib/mail/corridor-of'
import { findCountry } from '@/lib/mail/country-codes'
import { today } from '@/lib/server/today'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLang(lang)) return {}
  const t = await getT(lang, 'post')
  return { title: t('title'), description: t('description') }
}

/** The post from a country to Russia: open, limited, closed or unknown, with who says so and when. */
export default async function Post({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const from = findCountry(readCountry(await searchParams))
  const t = await getT(lang, 'post')
  return (
    <PageFrame lang={lang} here="guide" samePage={from ? `/post?from=${from}` : '/post'}>
      <div className="head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <CountryForm action={`/${lang}/post`} from={from} lang={lang} t={t} />
      <p className="note">{t('form.inside')}</p>
      {from && <CorridorView corridor={corridorOf(from)} today={today()} lang={lang} t={t} />}
      <CorridorList corridors={listCorridors()} lang={lang} t={t} />
    </PageFrame>
  )
}
