import type { FacilityRecord } from '@/lib/facility/record'
import type { PostalAddress } from '@/lib/facility/types'
import { saysAnotherPlace } from '@/lib/placement/wording'
import type { PlacementRecord } from '@/lib/prisoner/record'
import type { LifeEvent } from '@/lib/prisoner/types'
import { sighting } from './publishers'
import type { RawPrisoner } from './raw'

/** Places that notes name without an address: where, and what is known of when (read note by note). */
const namedPlaces: Readonly<Record<string, { facility: string; to: string | null; on: string }>> = {
  'manual-filinkov-viktor': { facility: 'ore-ik-1', to: '2025-01-22', on: '2025-01-28' },
  'manual-lesnykh-egor': { facility: 'vgg-ik-12', to: null, on: '2020' },
  'manual-oleynik-nikita': { facility: 'tyu-sizo-1', to: null, on: '2023' },
  'manual-paklin-roman': { facility: 'tyu-sizo-1', to: null, on: '2023' },
  'manual-aydin-deniz': { facility: 'tyu-sizo-1', to: null, on: '2023' },
  'manual-neznamov-yuri': { facility: 'tyu-sizo-1', to: null, on: '2023' },
  'manual-chertykov-danil': { facility: 'tyu-sizo-1', to: null, on: '2023' },
}

const PRESUMED = /,?\s*\(предположительный адрес\)/u
const EXPECTED = /Ожидается/u

type Facilities = ReadonlyMap<string, FacilityRecord>

function facilityOf(facilities: Facilities, id: string): FacilityRecord {
  const found = facilities.get(id)
  if (!found) throw new Error(`No facility ${id}`)
  return found
}

/** The published address without institution and marks, where it says another place; else null. */
function ownWording(published: string, institution: string | null, facility: FacilityRecord): string | null {
  const place = published
    .replace(PRESUMED, '')
    .replace(institution ?? '', '')
    .replace(/[\s,]+$/u, '')
  const address: PostalAddress = {
    ...facility.address,
    institution: `${facility.name.ru} ${facility.name.common ?? ''}`,
    region: facility.region.ru,
  }
  return saysAnotherPlace(place, address) ? place : null
}

function ownPostcode(published: string | null, facility: FacilityRecord): string | null {
  return published === null || published === facility.address.postcode ? null : published
}

/** Between two days of one year a move falls in that year: no more is known. */
function yearOf(event: LifeEvent | undefined): string | null {
  const [after, before] = [event?.after?.slice(0, 4), event?.before?.slice(0, 4)]
  return after !== undefined && after === before ? after : null
}

function mainPlacement(
  raw: RawPrisoner,
  facilities: Facilities,
  move: LifeEvent | undefined,
): PlacementRecord[] {
  if (raw.facility_id === null || raw.address_as_published === null) return []
  const facility = facilityOf(facilities, raw.facility_id)
  return [
    {
      facility: facility.id,
      current: raw.address_status === 'published',
      from: null,
      to: null,
      arrivedAfter: move?.after ?? null,
      arrivedBefore: move?.before ?? null,
      unit: raw.unit_note,
      wording: ownWording(raw.address_as_published, raw.facility_as_published, facility),
      postcode: ownPostcode(raw.postal_code, facility),
      presumed: PRESUMED.test(raw.address_as_published) || raw.data_notes.some((note) => EXPECTED.test(note)),
      seen: sighting(raw.source_url, raw.as_of),
    },
  ]
}

const plain = {
  current: false,
  from: null,
  arrivedAfter: null,
  arrivedBefore: null,
  unit: null,
  presumed: false,
}

/** Where a person is and was, the newest first. */
export function placementsOf(
  raw: RawPrisoner,
  facilities: Facilities,
  events: readonly LifeEvent[],
): PlacementRecord[] {
  const move = events.find(({ kind }) => kind === 'transferred')
  const earlier = raw.previous_addresses.map((previous): PlacementRecord => {
    const facility = facilityOf(facilities, previous.facility_id)
    const postcode = /^\d{6}/u.exec(previous.address)?.[0] ?? null
    return {
      ...plain,
      facility: facility.id,
      to: yearOf(move),
      wording: ownWording(previous.address, null, facility),
      postcode: ownPostcode(postcode, facility),
      seen: sighting(previous.source_url, previous.as_of),
    }
  })
  const named = namedPlaces[raw.id]
  const mentioned: PlacementRecord[] = named
    ? [
        {
          ...plain,
          facility: facilityOf(facilities, named.facility).id,
          to: named.to,
          wording: null,
          postcode: null,
          seen: sighting(raw.source_url, named.on),
        },
      ]
    : []
  return [...mainPlacement(raw, facilities, move), ...earlier, ...mentioned]
}
