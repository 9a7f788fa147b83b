/**
 * Names that a feed reader or calendar remembers for ever. They are the same on every copy of the site, so a reader
 * who changes to a mirror sees nothing twice. The project owns no domain to mint them from; `.invalid` is reserved
 * (RFC 2606) and can never belong to somebody else.
 */
const authority = 'otkrytka.invalid'

/** An Atom id as a tag URI (RFC 4151). @example tagOf('person', 'memopzk-7819') */
export function tagOf(...path: readonly string[]): string {
  return `tag:${authority},2026:${path.map(encodeURIComponent).join('/')}`
}

/** An iCalendar UID (RFC 5545 §3.8.4.7). @example uidOf('birthday', 'memopzk-7819') */
export function uidOf(...path: readonly string[]): string {
  return `${path.map(encodeURIComponent).join('-')}@${authority}`
}
