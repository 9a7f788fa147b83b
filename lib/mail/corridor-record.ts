import { z } from 'zod'
import { partialDate } from '@/lib/facility/source-record'
import { corridorBases, corridorReports, corridorStates } from './corridor-types'
import { countryCodes } from './country-codes'

const url = z.string().regex(/^https?:\/\/[^\s]+$/u, 'is no http address')
const source = { source: z.string().min(1), url }

/** One corridor as `corridors.json` holds it. `npm test` reads the file through it; pages and desk need no check. */
export const corridorRecord = z
  .strictObject({
    country: z.enum(countryCodes),
    state: z.enum(corridorStates),
    since: partialDate.nullable(),
    basis: z.enum(corridorBases).nullable(),
    reports: z
      .array(z.strictObject({ says: z.enum(corridorReports), on: partialDate.nullable(), ...source }))
      .min(1, 'names no source'),
    time: z.strictObject({ days: z.int().min(1).max(365), on: partialDate.nullable(), ...source }).nullable(),
    checkedOn: partialDate,
  })
  .refine(({ state, basis }) => (state === 'unknown') === (basis === null), {
    path: ['basis'],
    error: 'is for known states, and needed there',
  })
  .refine(({ state, since }) => state !== 'closed' || since !== null, {
    path: ['since'],
    error: 'a closed corridor was closed on some day',
  })
  .refine(({ state, since }) => state !== 'unknown' || since === null, {
    path: ['since'],
    error: 'what is unknown holds since no day',
  })
