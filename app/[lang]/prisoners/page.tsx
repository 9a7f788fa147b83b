import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { choiceLabel } from '@/components/directory/choice-labels'
import { ChosenList } from '@/components/directory/chosen-list'
import { FacilityLine } from '@/components/directory/facility-line'
import { LoosenLinks } from '@/components/directory/loosen-links'
import { PeopleFilters } from '@/components/directory/people-filters'
import { PersonCard } from '@/components/directory/person-card'
import { Tally } from '@/components/directory/tally'
import { PageFrame } from '@/components/layout/page-frame'
import { Pager } from '@/components/ui/pager'
import { listAddress, loosenedAddress, readPrisonerQuery } from '@/lib/form/directory-query'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { type PeopleFacet, peopleFacets } from '@/lib/server/people-facets'
import { listPeople } from '@/lib/server/people-list'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'people'))('list.title') } : {}
}

export default async function Prisoners({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const list = await listPeople(readPrisonerQuery(await searchParams))
  const { query, total, writable, page, pages } = list
  const t = await getTranslators(lang)
  const words = t.people
  const path = `/${lang}/prisoners`
  const labelOf = (name: PeopleFacet | 'q') =>
    name === 'q' ? query.q : choiceLabel(name, query[name] ?? '', lang, t)
  const ways = list.loosen.map(({ without, count }) => ({
    href: loosenedAddress(path, query, without),
    words: words('list.without', { count, what: labelOf(without) }),
  }))
  const chosen = peopleFacets
    .filter((facet) => query[facet] !== undefined)
    .map((facet) => ({
      href: loosenedAddress(path, query, facet),
      label: labelOf(facet) ?? '',
      leaveOut: words('list.leaveOut', { what: labelOf(facet) }),
    }))
  return (
    <PageFrame lang={lang} here="people" samePage={listAddress('/prisoners', query, page)}>
      <div className="title">
        <h1>{words('list.title')}</h1>
        <Tally
          value={total}
          words={[
            words(query.q ? 'list.found' : 'list.listed', { count: total }),
            !query.q && total > 0 && words('list.tally', { writable }),
          ]
            .filter(Boolean)
            .join(' ')}
        />
        <p className="hidden" role="status" data-live-status="" />
      </div>
      <div className="catalogue">
        <PeopleFilters lang={lang} query={query} choices={list.choices} t={t} />
        <div data-live-part="results">
          <ChosenList chosen={chosen} />
          {query.wasCut && <p className="note">{words('list.tooLong')}</p>}
          {total === 0 && (
            <div className="nobody">
              <h2>{words(query.q ? 'list.none' : 'list.noneFits')}</h2>
              {query.q && <p>{words('list.noneFor', { query: query.q })}</p>}
              <LoosenLinks title={words('list.loosen')} ways={ways} />
              {query.q && <p>{words('list.noneHelp')}</p>}
              <p className="row">
                <a className="plain" href={path}>
                  {words('filter.clear')}
                </a>
                <a className="plain" href={`/${lang}/choose`}>
                  {words('list.choose')}
                </a>
              </p>
            </div>
          )}
          <ol className="who" role="list">
            {list.people.map((person) => (
              <PersonCard key={person.id} person={person} lang={lang} t={t} />
            ))}
          </ol>
          <Pager
            page={page}
            pages={pages}
            href={(number) => listAddress(path, query, number)}
            labels={{
              pages: words('list.pages'),
              earlier: words('list.earlier'),
              later: words('list.later'),
              here: words('list.pageOf', { page, pages }),
            }}
          />
          {list.places.length > 0 && (
            <section className="also">
              <h2>{words('list.facilities')}</h2>
              <ul role="list" className="places">
                {list.places.map((place) => (
                  <FacilityLine key={place.id} facility={place} lang={lang} t={t} />
                ))}
              </ul>
            </section>
          )}
          <p className="row also">
            <a className="plain" href={`/${lang}/birthdays`}>
              {t.birthdays('link')}
            </a>
            <a className="plain" href={`/${lang}/archive`}>
              {words('list.archive')}
            </a>
          </p>
        </div>
      </div>
    </PageFrame>
  )
}
