import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FacilityFilters } from '@/components/directory/facility-filters'
import { FacilityLine } from '@/components/directory/facility-line'
import { PageFrame } from '@/components/layout/page-frame'
import { Digits } from '@/components/ui/digits'
import { Pager } from '@/components/ui/pager'
import { listAddress, readFacilityQuery } from '@/lib/form/directory-query'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { listPlaces } from '@/lib/server/places-list'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const placesOnAPage = 50

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'facilities'))('list.title') } : {}
}

export default async function Facilities({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const query = readFacilityQuery(await searchParams)
  const t = await getTranslators(lang)
  const words = t.facilities
  const { places, choices } = await listPlaces(query)
  const pages = Math.max(1, Math.ceil(places.length / placesOnAPage))
  const page = Math.min(query.page, pages)
  const path = `/${lang}/facilities`
  return (
    <PageFrame lang={lang} here="facilities" samePage={listAddress('/facilities', query, page)}>
      <div className="title">
        <div>
          <h1>{words('list.title')}</h1>
          <p className="lead">{words('list.intro')}</p>
        </div>
        {places.length > 0 && (
          <p className="tally">
            <Digits value={places.length} />
            <span>{words('list.found', { count: places.length }).replace(/^\d+\s/, '')}</span>
          </p>
        )}
      </div>
      <div className="catalogue">
        <FacilityFilters lang={lang} query={query} choices={choices} t={t} />
        <div>
          {places.length === 0 && (
            <div className="nobody">
              <h2>{words('list.none')}</h2>
              <p>{words('list.noneHelp')}</p>
              <p>
                <a className="plain" href={path}>
                  {words('filter.clear')}
                </a>
              </p>
            </div>
          )}
          <ul role="list" className="places">
            {places.slice((page - 1) * placesOnAPage, page * placesOnAPage).map((facility) => (
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
