import { type FacilityRecord, facilityRecord } from '@/lib/facility/record'
import { sighting } from './publishers'
import type { RawFacility } from './raw'

/** Parts that the source's own address line gives otherwise than its fields (read on 21 November 2026). */
const correctedParts: Readonly<Record<string, Partial<FacilityRecord['address']>>> = {
  'niz-sizo-2': { city: 'ГО г. Нижний Новгород' },
  'spb-lo-sizo-6': { district: 'Ломоносовский район', locality: 'Виллозское поселение', extra: 'тупик' },
}

/** Days of reports that the gathered data names in prose only. */
const reportDays: Readonly<Record<string, string>> = {
  'https://rtvi.com/news/samaya-zhestkaya-v-rossii-zakrylas-koloniya-gde-sidel-navalnyj/': '2026-01-16',
}

/** «ул Ленина» → «ул. Ленина», «г. Усть-Лабинск.» → «г. Усть-Лабинск»: slips of the pen, nothing else. */
function tidy(part: string | null): string | null {
  return (
    part
      ?.trim()
      .replace(/^ул (?=\p{Lu})/u, 'ул. ')
      .replace(/(\p{Ll}{3,})\.$/u, '$1') ?? null
  )
}

function nameBasis(text: string): FacilityRecord['name']['basis'] {
  if (text.startsWith('confirmed')) return 'confirmed'
  return text.startsWith('composed') ? 'composed' : 'published'
}

/** The postcodes that letters and pages give for a facility, the most frequent first. */
function postcodesOf(raw: RawFacility, dayOf: (url: string) => string | null): FacilityRecord['postcodes'] {
  const seen = Object.entries(raw.postcodes_seen).map(([postcode, { count, example }]) => ({
    postcode,
    count,
    ...sighting(example, dayOf(example)),
  }))
  const elsewhere = raw.corroboration.map(({ postal_code, source_url }) => ({
    postcode: postal_code,
    count: 1,
    ...sighting(source_url, null),
  }))
  return [...seen, ...elsewhere].sort((a, b) => b.count - a.count || (a.postcode < b.postcode ? -1 : 1))
}

/** One gathered facility as a record of the release. `dayOf` tells when a page that serves as example was read. */
export function convertFacility(raw: RawFacility, dayOf: (url: string) => string | null): FacilityRecord {
  return facilityRecord.parse({
    id: raw.id,
    name: { ru: raw.short_name_ru, basis: nameBasis(raw.short_name_basis), common: raw.common_name_ru },
    kind: raw.type,
    number: raw.number,
    regime: raw.regime,
    forWomen: raw.women === true,
    prisonService: raw.fsin,
    authority: raw.authority_ru,
    // «(оккупированная территория Украины)» is said by the ISO code, UA-…, and does not belong on an envelope.
    region: { iso: raw.region_iso, ru: raw.region_ru.replace(/ \(оккупированная.*\)$/u, '') },
    address: {
      postcode: raw.postal_code,
      district: tidy(raw.district),
      city: tidy(raw.city),
      locality: tidy(raw.locality),
      street: tidy(raw.street),
      house: raw.house,
      extra: raw.address_extra,
      ...correctedParts[raw.id],
    },
    point: raw.lat === null || raw.lon === null ? null : [raw.lat, raw.lon],
    status: {
      is: raw.status,
      on: raw.status_date,
      seen: raw.status_source ? sighting(raw.status_source, reportDays[raw.status_source] ?? null) : null,
    },
    postcodeCheck: raw.postcode_check,
    postcodes: postcodesOf(raw, dayOf),
    seen: [
      sighting(raw.source_url, raw.as_of, raw.source_name),
      ...raw.corroboration.filter(({ agrees }) => agrees).map(({ source_url }) => sighting(source_url, null)),
    ],
  })
}
