import { z } from 'zod'

/** Longer than any name, town or institution in the directory. */
export const longestQuery = 200

const one = z.union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')])
const word = one.transform((value) => value.trim()).optional()

/** A value by its shape alone; whether the directory knows it is for the directory to say. */
const shaped = (pattern: RegExp) => word.pipe(z.string().regex(pattern).optional().catch(undefined))
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  word.pipe(z.enum(values).optional().catch(undefined))

const text = one
  .transform((value) =>
    value
      .normalize('NFC')
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  )
  .optional()

/** A page of a list, from 1; what can't be read is the first. */
const page = word.transform((value) => (/^[1-9]\d{0,3}$/.test(value ?? '') ? Number(value) : 1))

const shared = {
  q: text,
  region: shaped(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
  kind: shaped(/^[a-z_]{2,20}$/),
  can: oneOf(['yes']),
  page,
}

export const peopleSorts = ['name', 'birthday', 'unverified'] as const
export type PeopleSort = (typeof peopleSorts)[number]

const prisonerQuery = z.object({
  ...shared,
  case: shaped(/^[A-Za-z0-9]{2,40}$/),
  who: oneOf(['women', 'men']),
  /** Month of birth, 1 to 12. */
  born: shaped(/^(?:[1-9]|1[0-2])$/),
  /** Age of the address. */
  seen: oneOf(['fresh', 'ageing', 'old']),
  sort: oneOf(peopleSorts),
})

const facilityQuery = z.object(shared)

type Raw = Record<string, string | string[] | undefined>

function cut<T extends { q?: string | undefined }>(query: T) {
  const whole = query.q || undefined
  return {
    ...query,
    q: whole && [...whole].slice(0, longestQuery).join(''),
    wasCut: [...(whole ?? '')].length > longestQuery,
  }
}

/** Reads which page of a plain list is asked for. */
export const readPage = (raw: Raw) => page.parse(raw.page)

/** Reads the list's GET form; whatever can't be read narrows nothing. `wasCut`: the text was over `longestQuery`. */
export const readPrisonerQuery = (raw: Raw) => cut(prisonerQuery.parse(raw))
export const readFacilityQuery = (raw: Raw) => cut(facilityQuery.parse(raw))

export type PrisonerQuery = ReturnType<typeof readPrisonerQuery>
export type FacilityQuery = ReturnType<typeof readFacilityQuery>

/** The same query on another page, as the address of a list below `path`. */
export function listAddress(path: string, query: PrisonerQuery | FacilityQuery, page: number): string {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value && name !== 'page' && name !== 'wasCut') words.set(name, String(value))
  }
  if (page > 1) words.set('page', String(page))
  const text = words.toString()
  return text ? `${path}?${text}` : path
}

/** The address of the same list with one of its words left out, from the first page. */
export function loosenedAddress(
  path: string,
  query: PrisonerQuery | FacilityQuery,
  without: keyof PrisonerQuery,
): string {
  return listAddress(path, { ...query, [without]: undefined }, 1)
}

/** A page of a plain list below `path`. */
export function pageAddress(path: string, page: number): string {
  return page > 1 ? `${path}?page=${page}` : path
}
