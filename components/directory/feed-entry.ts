import type { Sighting } from '@/lib/facility/source'
import type { AtomEntry, AtomLink } from '@/lib/feeds/atom'
import { tagOf } from '@/lib/feeds/identity'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { FacilityMention, PrisonerSummary } from '@/lib/prisoner/types'
import { displayName, facilityLabel } from './names'
import { saySighting } from './say-sighting'

/** What the server knows of one change; the same shape as `AddressChange`, whose file components may not name. */
export type ToldChange = {
  path: readonly string[]
  on: string
  kind: string
  facility: FacilityMention | null
  seen: Sighting | null
  person?: PrisonerSummary
}

type Told = { lang: Lang; t: Translators; siteUrl: string | null }

/** An address on this site: absolute where the site knows its own, else from the root, which Atom allows. */
export function siteAddress(path: string, siteUrl: string | null): string {
  return `${siteUrl ?? ''}${path}`
}

function linksOf({ person, facility, seen }: ToldChange, { lang, siteUrl }: Told): AtomLink[] {
  const page = person ? `/${lang}/prisoners/${person.slug}` : `/${lang}/facilities/${facility?.id}`
  const via = seen?.url
  return [
    { rel: 'alternate', href: siteAddress(page, siteUrl), type: 'text/html' },
    ...(via ? [{ rel: 'via' as const, href: via, type: null }] : []),
  ]
}

/** One change of an address as an entry of a feed, in the feed's language. */
export function feedEntry(change: ToldChange, told: Told): AtomEntry {
  const { path, on, kind, person, facility, seen } = change
  const values = {
    name: person ? displayName(person, told.lang) : '',
    place: facility ? facilityLabel(facility, told.t.facilities) : '',
    region: facility ? told.t.regions(facility.region.iso) : '',
  }
  const words = [
    told.t.feeds(`change.${kind}.text`, values),
    ...(seen ? [`${saySighting(seen, told.lang, told.t.people)}.`] : []),
  ]
  return {
    id: tagOf(...path),
    title: told.t.feeds(`change.${kind}.title`, values),
    updated: on,
    text: words.join('\n'),
    links: linksOf(change, told),
    categories: facility ? [facility.region.iso] : [],
  }
}
