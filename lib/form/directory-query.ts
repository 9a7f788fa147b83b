import { z } from 'zod'

/** Longer than any name, town or institution in the directory. */
export const longestQuery = 200

const one = z.union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')])
const word = one.transform((value) => value.trim()).optional()

const text = one
  .transform((value) =>
    value
      .normalize('NFC')
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  )
  .optional()

const shared = {
  q: text,
  region: word.pipe(
    z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      .optional()
      .catch(undefined),
  ),
  kind: word.pipe(
    z
      .string()
      .regex(/^[a-z_]{2,20}$/)
      .optional()
      .catch(undefined),
  ),
  page: word.transform((value) => (/^[1-9]\d{0,3}$/.test(value ?? '') ? Number(value) : 1)),
}

const prisonerQuery = z.object({
  ...shared,
  who: word.pipe(z.enum(['women', 'men']).optional().catch(undefined)),
  can: word.pipe(z.literal('yes').optional().catch(undefined)),
})

const facilityQuery = z.object({ ...shared, can: word.pipe(z.literal('yes').optional().catch(undefined)) })

type Raw = Record<string, string | string[] | undefined>

function cut<T extends { q?: string | undefined }>(query: T) {
  const whole = query.q || undefined
  return {
    ...query,
    q: whole && [...whole].slice(0, longestQuery).join(''),
    wasCut: [...(whole ?? '')].length > longestQuery,
  }
}

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
