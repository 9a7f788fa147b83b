import { type AtomFeed, writeAtom } from '@/lib/feeds/atom'
import { tagOf } from '@/lib/feeds/identity'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { feedEntry, siteAddress, type ToldChange } from './feed-entry'

type Props = {
  /** Path of the feed on the site. */
  self: string
  /** Path of the page that says the same. */
  page: string
  /** What the feed's id is made of. */
  path: readonly string[]
  title: string
  asOf: string
  changes: readonly ToldChange[]
  lang: Lang
  t: Translators
  siteUrl: string | null
}

/** A feed of addresses as the answer of a route. */
export function addressFeed({ self, page, path, title, asOf, changes, lang, t, siteUrl }: Props): Response {
  const feed: AtomFeed = {
    id: tagOf('feed', lang, ...path),
    lang,
    title,
    subtitle: t.feeds('addresses.subtitle'),
    rights: t.feeds('rights'),
    asOf,
    links: [
      { rel: 'self', href: siteAddress(self, siteUrl), type: 'application/atom+xml' },
      { rel: 'alternate', href: siteAddress(page, siteUrl), type: 'text/html' },
    ],
    entries: changes.map((change) => feedEntry(change, { lang, t, siteUrl })),
  }
  return new Response(writeAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
