import { z } from 'zod'
import { partialDate, sightingRecord } from './source-record'
import { facilityKinds, facilityRegimes, facilityStatuses, postcodeChecks } from './types'

const text = z.string().min(1)
export const postcode = z.string().regex(/^\d{6}$/u, 'is not six digits')

/** One facility as `prisma/directory/facilities.json` holds it. */
export const facilityRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9_-]+$/u, 'is no id'),
  name: z.strictObject({
    ru: text,
    basis: z.enum(['confirmed', 'composed', 'published']),
    common: text.nullable(),
  }),
  kind: z.enum(facilityKinds),
  number: z.int().positive().nullable(),
  regime: z.enum(facilityRegimes).nullable(),
  forWomen: z.boolean(),
  prisonService: z.boolean(),
  authority: text.nullable(),
  region: z.strictObject({
    iso: z.string().regex(/^(RU|UA)-[A-Z0-9]{2,3}$/u, 'is no ISO 3166-2 code'),
    ru: text,
  }),
  address: z.strictObject({
    postcode,
    district: text.nullable(),
    city: text.nullable(),
    locality: text.nullable(),
    street: text.nullable(),
    house: text.nullable(),
    extra: text.nullable(),
  }),
  point: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).nullable(),
  status: z.strictObject({
    is: z.enum(facilityStatuses),
    on: partialDate.nullable(),
    seen: sightingRecord.nullable(),
  }),
  postcodeCheck: z.enum(postcodeChecks),
  /** Postcodes that sources print for it, with one example each. */
  postcodes: z.array(z.strictObject({ postcode, count: z.int().positive(), ...sightingRecord.shape })),
  /** The address's own source first. */
  seen: z.array(sightingRecord).min(1, 'names no source'),
  /**
   * `authority`: another authority holds it since `on`, the new name is not known; `contingent`: other people are
   * held there now; `closure`: a further source for its closing. None touches the address.
   */
  notices: z
    .array(
      z.strictObject({
        kind: z.enum(['authority', 'contingent', 'closure']),
        on: partialDate.nullable(),
        seen: sightingRecord,
      }),
    )
    .optional(),
})
export type FacilityRecord = z.infer<typeof facilityRecord>
