import { xmlElement, xmlText } from './xml'

export type AtomLink = { rel: 'alternate' | 'via' | 'self' | 'related'; href: string; type: string | null }

export type AtomEntry = {
  /** A tag URI that never changes. */
  id: string
  title: string
  /** `YYYY-MM-DD`: a feed of days has no hours. */
  updated: string
  /** Plain text; a line break is a paragraph. */
  text: string
  links: readonly AtomLink[]
  /** Region codes. */
  categories: readonly string[]
}

export type AtomFeed = {
  id: string
  lang: string
  title: string
  subtitle: string
  rights: string
  /** The day of the directory's release: what an empty feed was updated on. */
  asOf: string
  links: readonly AtomLink[]
  entries: readonly AtomEntry[]
}

const moment = (day: string) => `${day}T00:00:00Z`

const link = ({ rel, href, type }: AtomLink) => xmlElement('link', { rel, href, type })

function entryXml({ id, title, updated, text, links, categories }: AtomEntry): string {
  return [
    '<entry>',
    xmlElement('id', {}, id),
    xmlElement('title', {}, title),
    xmlElement('updated', {}, moment(updated)),
    ...links.map(link),
    ...categories.map((term) => xmlElement('category', { term })),
    xmlElement('content', { type: 'text' }, text),
    '</entry>',
  ].join('\n')
}

/** Newest first; entries of one day by id, so that the same directory gives the same bytes. */
export function newestFirst(entries: readonly AtomEntry[]): AtomEntry[] {
  return entries.toSorted((a, b) =>
    a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1,
  )
}

/** An Atom 1.0 document (RFC 4287). Relative links are allowed there and resolve against the feed's own address. */
export function writeAtom(feed: AtomFeed): string {
  const entries = newestFirst(feed.entries)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.lang)}">`,
    xmlElement('id', {}, feed.id),
    xmlElement('title', {}, feed.title),
    xmlElement('subtitle', {}, feed.subtitle),
    xmlElement('updated', {}, moment(entries[0]?.updated ?? feed.asOf)),
    '<author><name>Otkrytka</name></author>',
    xmlElement('rights', {}, feed.rights),
    ...feed.links.map(link),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n')
}
