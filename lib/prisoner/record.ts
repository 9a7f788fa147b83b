import { z } from 'zod'
import { postcode } from '@/lib/facility/record'
import { partialDate, sightingRecord } from '@/lib/facility/source-record'
import { caseGroups, caseKeys } from './case-tags'
import { sentenceRegimes } from './case-types'
import { addressStatuses, letterServices, personStatuses } from './status'
import { lifeEventKinds } from './types'

const text = z.string().min(1)
/** A Russian name: Cyrillic letters, hyphens, spaces, apostrophes; a Latin look-alike in it would misprint. */
const cyrillicName = z.string().regex(/^[А-ЯЁа-яё][А-ЯЁа-яё'’ .-]*$/u, 'is not written in Cyrillic alone')
const latinName = z.string().regex(/^[A-Za-z][A-Za-z' -]*$/u, 'is not written in Latin letters alone')

const placementRecord = z.strictObject({
  facility: z.string(),
  current: z.boolean(),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  arrivedAfter: partialDate.nullable(),
  arrivedBefore: partialDate.nullable(),
  unit: text.nullable(),
  /** Only where it says another place than the facility's record. */
  wording: text.nullable(),
  /** Only where it differs from the facility's. */
  postcode: postcode.nullable(),
  presumed: z.boolean(),
  seen: sightingRecord,
})
export type PlacementRecord = z.infer<typeof placementRecord>

/** One person as `prisma/directory/prisoners.json` holds them. */
export const prisonerRecord = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/u, 'is no id'),
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'is no path segment'),
    name: z.strictObject({
      surname: cyrillicName,
      given: cyrillicName,
      patronymic: cyrillicName.nullable(),
      latin: latinName,
      latinAliases: z.array(latinName),
      alternatives: z.array(cyrillicName),
      splitUncertain: z.boolean(),
    }),
    /** The name line of the envelope, where a source prints one that the nominative does not give. */
    addressee: z.strictObject({ text: cyrillicName, case: z.enum(['dative', 'nominative']) }).nullable(),
    sex: z.enum(['m', 'f']),
    birth: partialDate.nullable(),
    birthYearDisputed: z.boolean(),
    status: z.strictObject({ is: z.enum(personStatuses), on: partialDate.nullable() }),
    addressStatus: z.enum(addressStatuses),
    services: z.array(z.enum(letterServices)),
    detainedSince: partialDate.nullable(),
    termEndsBy: partialDate.nullable(),
    case: z.strictObject({
      key: z.enum(caseKeys).nullable(),
      groups: z.array(z.enum(caseGroups)),
      articles: z.array(z.strictObject({ article: text, part: text.nullable(), point: text.nullable() })),
      sentence: z
        .strictObject({
          months: z.int().positive().nullable(),
          life: z.boolean(),
          regime: z.enum(sentenceRegimes).nullable(),
          verdictOn: partialDate.nullable(),
          uncertain: z.boolean(),
          /** Upheld on appeal on this day. */
          inForceOn: partialDate.optional(),
        })
        .nullable(),
    }),
    events: z.array(
      z.strictObject({
        kind: z.enum(lifeEventKinds),
        after: partialDate.nullable(),
        before: partialDate.nullable(),
      }),
    ),
    placements: z.array(placementRecord),
    /**
     * The record's own source first. `address`: somebody else saw the present address too; `status`: in custody,
     * free or dead by this report; `sentence`: the term by this report.
     */
    seen: z
      .array(
        z.strictObject({
          fact: z.enum(['record', 'address', 'status', 'sentence']),
          ...sightingRecord.shape,
        }),
      )
      .min(1, 'names no source'),
  })
  .refine((record) => record.placements.filter(({ current }) => current).length <= 1, {
    path: ['placements'],
    error: 'holds two present addresses',
  })
  .refine(
    (record) => record.addressStatus !== 'published' || record.placements.some(({ current }) => current),
    {
      path: ['placements'],
      error: 'lacks the address that addressStatus calls published',
    },
  )
export type PrisonerRecord = z.infer<typeof prisonerRecord>
