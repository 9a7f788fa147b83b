import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PersonCard } from '@/components/directory/person-card'
import { PageFrame } from '@/components/layout/page-frame'
import { Pager } from '@/components/ui/pager'
import { pageAddress, readPage } from '@/lib/form/directory-query'
import { paginate } from '@/lib/form/paginate'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { listArchive } from '@/lib/server/prisoners'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const peopleOnAPage = 40

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'people'))('archive.title') } : {}
}

/** Released, exchanged and dead people: told of, and never printed to. */
export default async function Archive({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getTranslators(lang)
  const { shown, page, pages } = paginate(await listArchive(), readPage(await searchParams), peopleOnAPage)
  return (
    <PageFrame lang={lang} here="people" samePage={pageAddress('/archive', page)}>
      <div className="head">
        <h1>{t.people('archive.title')}</h1>
        <p className="lead">{t.people('archive.intro')}</p>
      </div>
      <ol className="who" role="list">
        {shown.map((person) => (
          <PersonCard key={person.id} person={person} lang={lang} t={t} />
        ))}
      </ol>
      <Pager
        page={page}
        pages={pages}
        href={(number) => pageAddress(`/${lang}/archive`, number)}
        labels={{
          pages: t.people('list.pages'),
          earlier: t.people('list.earlier'),
          later: t.people('list.later'),
          here: t.people('list.pageOf', { page, pages }),
        }}
      />
      <p className="row also">
        <a className="plain" href={`/${lang}/prisoners`}>
          {t.people('archive.back')}
        </a>
      </p>
    </PageFrame>
  )
}
