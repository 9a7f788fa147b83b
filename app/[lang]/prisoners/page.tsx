import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FacilityLine } from '@/components/directory/facility-line'
import { PeopleFilters } from '@/components/directory/people-filters'
import { PersonCard } from '@/components/directory/person-card'
import { PageFrame } from '@/components/layout/page-frame'
import { Digits } from '@/components/ui/digits'
import { Pager } from '@/components/ui/pager'
import { listAddress, readPrisonerQuery } from '@/lib/form/directory-query'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { listFacilities } from '@/lib/server/facilities'
import { listFilterChoices } from '@/lib/server/filter-choices'
import { listPeople } from '@/lib/server/people-list'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const peopleOnAPage = 40

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'people'))('list.title') } : {}
}

export default async function Prisoners({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const query = readPrisonerQuery(await searchParams)
  const t = await getTranslators(lang)
  const { people, facilityIds } = await listPeople(query)
  const choices = await listFilterChoices()
  const places = facilityIds.length > 0 ? await listFacilities({}) : []
  const pages = Math.max(1, Math.ceil(people.length / peopleOnAPage))
  const page = Math.min(query.page, pages)
  const shown = people.slice((page - 1) * peopleOnAPage, page * peopleOnAPage)
  const writable = people.filter(({ verdict }) => verdict.say === 'write').length
  const path = `/${lang}/prisoners`
  return (
    <PageFrame lang={lang} here="people" samePage={listAddress('/prisoners', query, page)}>
      <div className="title">
        <h1>{t.people('list.title')}</h1>
        {people.length > 0 && (
          <p className="tally">
            <Digits value={people.length} />
            <span>
              {t
                .people(query.q ? 'list.found' : 'list.listed', { count: people.length })
                .replace(/^\d+\s/, '')}{' '}
              {!query.q && t.people('list.tally', { writable })}
            </span>
          </p>
        )}
      </div>
      <div className="catalogue">
        <PeopleFilters lang={lang} query={query} choices={choices} t={t} />
        <div>
          {query.wasCut && <p className="note">{t.people('list.tooLong')}</p>}
          {people.length === 0 && (
            <div className="nobody">
              <h2>{t.people('list.none')}</h2>
              {query.q && <p>{t.people('list.noneFor', { query: query.q })}</p>}
              <p>{t.people('list.noneHelp')}</p>
              <p className="row">
                <a className="plain" href={path}>
                  {t.people('filter.clear')}
                </a>
                <a className="plain" href={`/${lang}/choose`}>
                  {t.people('list.choose')}
                </a>
              </p>
            </div>
          )}
          <ol className="who" role="list">
            {shown.map((person) => (
              <PersonCard key={person.id} person={person} lang={lang} t={t} />
            ))}
          </ol>
          <Pager
            page={page}
            pages={pages}
            href={(number) => listAddress(path, query, number)}
            labels={{
              pages: t.people('list.pages'),
              earlier: t.people('list.earlier'),
              later: t.people('list.later'),
              here: t.people('list.pageOf', { page, pages }),
            }}
          />
          {facilityIds.length > 0 && (
            <section className="also">
              <h2>{t.people('list.facilities')}</h2>
              <ul role="list" className="places">
                {facilityIds.flatMap((id) => {
                  const place = places.find((facility) => facility.id === id)
                  return place ? [<FacilityLine key={id} facility={place} lang={lang} t={t} />] : []
                })}
              </ul>
            </section>
          )}
          <p className="row also">
            <a className="plain" href={`/${lang}/birthdays`}>
              {t.birthdays('link')}
            </a>
            <a className="plain" href={`/${lang}/archive`}>
              {t.people('list.archive')}
            </a>
          </p>
        </div>
      </div>
    </PageFrame>
  )
}
