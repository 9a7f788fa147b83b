import type { RawPrisoner } from './raw'

function slugOf(latin: string): string {
  return latin
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/**
 * A path segment for everybody. One that was given once stays; of two new namesakes each gets the tail of
 * their id, so that no order of the file decides who has the short one.
 */
export function assignSlugs(
  people: readonly RawPrisoner[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set(given.values())
  const wanted = new Map<string, number>()
  for (const { name_latin } of people)
    wanted.set(slugOf(name_latin), (wanted.get(slugOf(name_latin)) ?? 0) + 1)
  return new Map(
    people.map(({ id, name_latin }) => {
      const slug = slugOf(name_latin)
      const free = wanted.get(slug) === 1 && !taken.has(slug)
      return [id, given.get(id) ?? (free ? slug : `${slug}-${id.split('-').at(-1)}`)]
    }),
  )
}
