export type PageOf<Thing> = { shown: readonly Thing[]; page: number; pages: number }

/**
 * One page of a list, counted from 1; a page beyond the last is the last, and an empty list has one page.
 *
 * @example paginate(['a', 'b', 'c'], 2, 2) // { shown: ['c'], page: 2, pages: 2 }
 */
export function paginate<Thing>(things: readonly Thing[], asked: number, onAPage: number): PageOf<Thing> {
  const pages = Math.max(1, Math.ceil(things.length / onAPage))
  const page = Math.min(asked, pages)
  return { shown: things.slice((page - 1) * onAPage, page * onAPage), page, pages }
}
