import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FacilityMap } from '@/components/directory/facility-map'
import { MapList } from '@/components/directory/map-list'
import { facilityLabel } from '@/components/directory/names'
import { PageFrame } from '@/components/layout/page-frame'
import { readMapQuery } from '@/lib/form/map-query'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { drawMap } from '@/lib/map/draw'
import { groupByRegion } from '@/lib/map/group-by-region'
import { listMappedPlaces, type MappedPlace } from '@/lib/server/map-places'
import { collator, numberFormat } from '@/lib/text/intl'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  return isLang(lang) ? { title: (await getT(lang, 'map'))('title') } : {}
}

/** Where the prisons and colonies are, on a map and in words; `?region=` shows one region larger. */
export default async function FacilitiesMap({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getTranslators(lang)
  const words = t.map
  const places = await listMappedPlaces()
  const asked = readMapQuery(await searchParams).region ?? null
  const region = places.some((place) => place.region.iso === asked) ? asked : null
  const path = `/${lang}/facilities/map`

  const byId = new Map(places.map((place) => [place.id, place]))
  const hrefOf = (id: string) => `/${lang}/facilities/${id}`
  const regionHrefOf = (iso: string) => `${path}?region=${iso}`
  const noteOf = ({ status, peopleCount }: MappedPlace) =>
    status === 'closed'
      ? words('closed')
      : peopleCount > 0
        ? t.facilities('profile.people', { count: peopleCount })
        : ''
  const nameOf = (id: string) => {
    const place = byId.get(id)
    if (!place) return ''
    return [facilityLabel(place, t.facilities), t.regions(place.region.iso), noteOf(place)]
      .filter(Boolean)
      .join(', ')
  }
  const drawing = drawMap(
    places.flatMap(({ id, region: { iso }, peopleCount: people, point, status }) =>
      point ? [{ id, region: iso, people, point, isGone: status === 'closed' }] : [],
    ),
    region,
    {
      region: (iso) => t.regions(iso),
      facility: (id) => {
        const place = byId.get(id)
        return place?.number ? t.facilities(`short.${place.kind}`, { number: place.number }) : ''
      },
    },
  )

  const shown = places.filter((place) => region === null || place.region.iso === region)
  const entryOf = (place: MappedPlace) => ({
    id: place.id,
    href: hrefOf(place.id),
    name: facilityLabel(place, t.facilities),
    note: noteOf(place),
  })
  const order = collator(lang)
  const mapped = shown.filter(({ point }) => point)
  const regions = [...groupByRegion(mapped, (place) => place.region.iso)]
    .map(([iso, of]) => ({ iso, name: t.regions(iso), href: regionHrefOf(iso), places: of.map(entryOf) }))
    .sort((a, b) => order.compare(a.name, b.name))
  const unmapped = shown.filter(({ point }) => !point)
  const title = region === null ? words('title') : words('titleRegion', { region: t.regions(region) })
  return (
    <PageFrame
      lang={lang}
      here="facilities"
      samePage={`/facilities/map${region === null ? '' : `?region=${region}`}`}
    >
      <div className="title">
        <div>
          <h1>{title}</h1>
          <p className="lead">{words('intro')}</p>
          <p className="row">
            <a className="plain" href="#list">
              {words('toList')}
            </a>
            <a className="plain" href={region === null ? `/${lang}/facilities` : path}>
              {words(region === null ? 'toSearch' : 'toWhole')}
            </a>
          </p>
        </div>
      </div>
      <figure className="map-sheet">
        <div className="map-scroll" data-from-middle={region === null ? undefined : ''}>
          <FacilityMap
            drawing={drawing}
            label={title}
            hrefOf={hrefOf}
            regionHrefOf={regionHrefOf}
            nameOf={nameOf}
            scaleText={numberFormat(lang, { style: 'unit', unit: 'kilometer' }).format(drawing.rule.km)}
            regionNameOf={(iso) => words('larger', { region: t.regions(iso) })}
          />
        </div>
        <figcaption className="note">
          {words('legend')} {words('source')}
        </figcaption>
      </figure>
      <section className="also" id="list" tabIndex={-1}>
        <h2>{words('list')}</h2>
        <MapList
          regions={regions}
          isWhole={region === null}
          larger={(name) => words('larger', { region: name })}
        />
      </section>
      {unmapped.length > 0 && (
        <section className="also">
          <h2>{words('unmapped')}</h2>
          <p className="note">{words('unmappedText')}</p>
          <ul role="list" className="map-unmapped">
            {unmapped.map((place) => (
              <li key={place.id}>
                <a href={hrefOf(place.id)}>{place.nameRu}</a>{' '}
                <span className="note">
                  {[t.regions(place.region.iso), noteOf(place)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}
