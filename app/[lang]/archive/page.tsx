import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PersonCard } from '@/components/directory/person-card'
import { PageFrame } from '@/components/layout/page-frame'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { listArchive } from '@/lib/server/prisoners'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'people'))('archive.title') } : {}
}

/** Released, exchanged and dead people: told of, and never printed to. */
export default async function Archive({ params }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getTranslators(lang)
  const people = await listArchive()
  return (
    <PageFrame lang={lang} here="people" samePage="/archive">
      <div className="head">
        <h1>{t.people('archive.title')}</h1>
        <p className="lead">{t.people('archive.intro')}</p>
      </div>
      <ol className="who" role="list">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} lang={lang} t={t} />
        ))}
      </ol>
      <p className="row also">
        <a className="plain" href={`/${lang}/prisoners`}>
          {t.people('archive.back')}
        </a>
      </p>
    </PageFrame>
  )
}
