import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { choiceLabel } from '@/components/directory/choice-labels'
import { ChosenList } from '@/components/directory/chosen-list'
import { FacilityFilters } from '@/components/directory/facility-filters'
import { FacilityLine } from '@/components/directory/facility-line'
import { LoosenLinks } from '@/components/directory/loosen-links'
import { Tally } from '@/components/directory/tally'
import { PageFrame } from '@/components/layout/page-frame'
import { Pager } from '@/components/ui/pager'
import { listAddress, loosenedAddress, readFacilityQuery } from '@/lib/form/directory-query'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { listPlaces, type PlaceFacet, placeFacets } from '@/lib/server/places-list'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'facilities'))('list.title') } : {}
}

export default async function Facilities({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const list = await listPlaces(readFacilityQuery(await searchParams))
  const { query, total, page, pages } = list
  const t = await getTranslators(lang)
  const words = t.facilities
  const path = `/${lang}/facilities`
  const labelOf = (name: PlaceFacet | 'q') =>
    name === 'q'
      ? query.q
      : name === 'can'
        ? words('filter.withPeople')
        : choiceLabel(name, query[name] ?? '', lang, t)
  const ways = list.loosen.map(({ without, count }) => ({
    href: loosenedAddress(path, query, without),
    words: words('list.without', { count, what: labelOf(without) }),
  }))
  const chosen = placeFacets
    .filter((facet) => query[facet] !== undefined)
    .map((facet) => ({
      href: loosenedAddress(path, query, facet),
      label: labelOf(facet) ?? '',
      leaveOut: t.people('list.leaveOut', { what: labelOf(facet) }),
    }))
  return (
    <PageFrame lang={lang} here="facilities" samePage={listAddress('/facilities', query, page)}>
      <div className="title">
        <div>
          <h1>{words('list.title')}</h1>
          <p className="lead">{words('list.intro')}</p>
        </div>
        <Tally value={total} words={words('list.found', { count: total })} />
        <p className="hidden" role="status" data-live-status="" />
      </div>
      <div className="catalogue">
        <FacilityFilters lang={lang} query={query} choices={list.choices} t={t} />
        <div data-live-part="results">
          <ChosenList chosen={chosen} />
          {total === 0 && (
            <div className="nobody">
              <h2>{words(query.q ? 'list.none' : 'list.noneFits')}</h2>
              <LoosenLinks title={t.people('list.loosen')} ways={ways} />
              {query.q && <p>{words('list.noneHelp')}</p>}
              <p>
                <a className="plain" href={path}>
                  {words('filter.clear')}
                </a>
              </p>
            </div>
          )}
          <ul role="list" className="places">
            {list.places.map((facility) => (
              <FacilityLine key={facility.id} facility={facility} lang={lang} t={t} />
            ))}
          </ul>
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
        </div>
      </div>
    </PageFrame>
  )
}
