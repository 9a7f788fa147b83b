import { z } from 'zod'

const text = z.string().nullable()

/** What is read of one entry of the gathered `facilities.json`; free text in it stays behind. */
export const rawFacility = z.object({
  id: z.string(),
  short_name_ru: z.string(),
  short_name_basis: z.string(),
  type: z.string(),
  number: z.number().nullable(),
  common_name_ru: text,
  women: z.boolean().nullable(),
  regime: text,
  fsin: z.boolean(),
  authority_ru: text,
  region_ru: z.string(),
  region_iso: z.string(),
  postal_code: z.string(),
  district: text,
  city: text,
  locality: text,
  street: text,
  house: text,
  address_extra: text,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  status: z.string(),
  status_date: text,
  status_source: text,
  postcode_check: z.string(),
  postcodes_seen: z.record(z.string(), z.object({ count: z.number(), example: z.string() })),
  corroboration: z.array(z.object({ source_url: z.string(), postal_code: z.string(), agrees: z.boolean() })),
  source_url: z.string(),
  source_name: z.string(),
  as_of: text,
})
export type RawFacility = z.infer<typeof rawFacility>

/** What is read of one entry of the gathered `prisoners.json`. */
export const rawPrisoner = z.object({
  id: z.string(),
  surname: z.string(),
  given: z.string(),
  patronymic: text,
  surname_alt: text,
  name_split_uncertain: z.boolean(),
  name_latin: z.string(),
  aliases_latin: z.array(z.string()),
  addressee_ru: text,
  addressee_case: text,
  birth_date: text,
  birth_year: z.number().nullable(),
  sex: z.enum(['m', 'f']),
  case_key: text,
  articles: z.array(z.string()),
  sentence: z
    .object({
      months: z.number().nullable(),
      regime: text,
      verdict_date: text,
      needs_review: z.boolean(),
      text_en: z.string(),
    })
    .nullable(),
  status: z.string(),
  status_date: text,
  status_note: text,
  detained_since: text,
  term_end_estimate: text,
  facility_id: text,
  facility_as_published: text,
  unit_note: text,
  address_as_published: text,
  postal_code: text,
  address_status: z.string(),
  letter_services: z.array(z.string()),
  previous_addresses: z.array(
    z.object({ address: z.string(), as_of: text, facility_id: z.string(), source_url: z.string() }),
  ),
  newer_address: z.object({ address: z.string(), source_url: z.string(), as_of: text }).nullable(),
  tags_ru: z.array(z.string()),
  data_notes: z.array(z.string()),
  source_url: z.string(),
  more_sources: z.array(z.string()),
  as_of: text,
})
export type RawPrisoner = z.infer<typeof rawPrisoner>
