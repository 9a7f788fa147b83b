import type { FacilityRecord } from '@/lib/facility/record'
import type { PostalAddress } from '@/lib/facility/types'
import { saysAnotherPlace } from '@/lib/placement/wording'
import { foldLatin } from '@/lib/text/fold'
import { romanise } from '@/lib/text/romanise/romanise'
import { englishPress } from '@/lib/text/romanise/schemes/english-press'
import { buildSearchIndex, type SearchIndex } from '../../search/build-search-index'
import { facilityEntry } from '../../search/facility-entry'
import { search } from '../../search/search'
import { groupBy } from './group-by'
import { institutionKey, readInstitution } from './institution-words'
import { type RegionFinder, regionFinder } from './region-words'

export type FoundFacility =
  | { kind: 'one'; facility: FacilityRecord }
  | { kind: 'several'; facilities: readonly FacilityRecord[] }
  | { kind: 'unknown' }

export type FacilityFinder = {
  byId: ReadonlyMap<string, FacilityRecord>
  regionsIn: RegionFinder
  /** The place a text names; the address and the postcode beside it decide between several. */
  find: (text: string, address: string, postcode: string | null) => FoundFacility
  /** The one place whose address this is; null where none or several fit. */
  findByAddress: (address: string, postcode: string | null) => FacilityRecord | null
}

export function addressOfRecord({ name, region, address }: FacilityRecord): PostalAddress {
  return { ...address, institution: `${name.ru} ${name.common ?? ''}`, region: region.ru }
}

/** Pieces of an address that name the institution or the person, as on an envelope: they tell no place. */
const noPlace =
  /(?<![\p{L}])(?:ФКУ|[ГОУ]*ФСИН|СИЗО|ИК|КП|ЛИУ|ВК|колони\p{L}*|тюрьм\p{L}*|изолятор\p{L}*)(?![\p{L}])|г\.?\s?р\.?$/u

/** Does the wording name nothing that is not in the facility's address? */
export function addressFits(wording: string, facility: FacilityRecord): boolean {
  const pieces = wording.split(',').filter((piece) => !noPlace.test(piece.trim()))
  return !saysAnotherPlace(pieces.join(','), addressOfRecord(facility))
}

const SHORTEST_BEGINNING = 5

/** «Vladimir» for Владимирская область: every Latin word begins a transcribed word of the place's address. */
function beginsInLatin(rest: string, { region, address }: FacilityRecord): boolean {
  const words = rest
    .split(/[\s-]+/u)
    .map(foldLatin)
    .filter((word) => word !== '' && word !== 'region' && word !== 'oblast')
  const places = [region.ru, address.district, address.city, address.locality]
    .flatMap((place) => place?.split(/[\s.-]+/u) ?? [])
    .map((word) => foldLatin(romanise(word, englishPress)))
  return (
    words.length > 0 &&
    words.every((word) => word.length >= SHORTEST_BEGINNING && places.some((place) => place.startsWith(word)))
  )
}

/** Enough to tell places apart: a wording that names at least a street or a settlement. */
const tellsPlace = (address: string) => (address.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2

const MOST_CANDIDATES = 30
/** Below this the search has only guessed from parts. */
const SURE_SCORE = 0.85

function indexOf(facilities: readonly FacilityRecord[]): SearchIndex {
  return buildSearchIndex(
    facilities.map(({ id, name, kind, number, region, address }) =>
      facilityEntry({
        id,
        nameRu: name.ru,
        commonNameRu: name.common,
        kind,
        number,
        regionRu: region.ru,
        postcode: address.postcode,
        city: address.city,
        locality: address.locality,
        district: address.district,
      }),
    ),
  )
}

/** Finds facilities by any of their names: the official one, kind and number with a region or town, popular names. */
export function facilityFinder(facilities: readonly FacilityRecord[]): FacilityFinder {
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  const byKey = groupBy(facilities, ({ name }) => institutionKey(name.ru))
  const byPostcode = groupBy(facilities, ({ address }) => address.postcode)
  const regionsIn = regionFinder(facilities)
  let index: SearchIndex | undefined
  const look = (query: string, limit: number) => {
    index ??= indexOf(facilities)
    return search(index, query, { limit, kind: 'facility' })
  }
  const kept = new Map<string, readonly FacilityRecord[]>()
  const keptAddresses = new Map<string, FacilityRecord | null>()

  function matching(text: string): readonly FacilityRecord[] {
    const named = byKey.get(institutionKey(text))
    if (named) return named
    const { kind, number, rest } = readInstitution(text)
    if (kind === null || (number === null && rest === '')) return byName(text)
    const ofKind = facilities.filter(
      (facility) => facility.kind === kind && (number === null || facility.number === number),
    )
    const regions = regionsIn(text)
    const inRegion = regions.size === 0 ? ofKind : ofKind.filter(({ region }) => regions.has(region.iso))
    const known = inRegion.filter((facility) => saysNothingElse(rest, facility))
    if (known.length > 0 && (number !== null || known.length === 1 || regions.size > 0)) return known
    if (rest === '') return inRegion
    const ids = new Set(inRegion.map(({ id }) => id))
    const found = byName(number === null ? text : `${rest} ${number}`).filter(({ id }) => ids.has(id))
    return found.length > 0 || number === null
      ? found
      : inRegion.filter((facility) => beginsInLatin(rest, facility))
  }

  function saysNothingElse(rest: string, facility: FacilityRecord): boolean {
    return rest === '' || addressFits(rest, facility)
  }

  function byName(text: string): readonly FacilityRecord[] {
    const hits = look(text, MOST_CANDIDATES)
    const best = hits[0]?.score ?? 0
    return hits
      .filter(({ score }) => score >= SURE_SCORE && score >= best - 0.02)
      .flatMap(({ id }) => byId.get(id) ?? [])
  }

  function candidatesFor(text: string): readonly FacilityRecord[] {
    const before = kept.get(text)
    if (before) return before
    const found = matching(text)
    kept.set(text, found)
    return found
  }

  return {
    byId,
    regionsIn,
    find: (text, address, postcode) => {
      const candidates = candidatesFor(text)
      if (candidates.length === 0) return { kind: 'unknown' }
      if (candidates.length === 1) return { kind: 'one', facility: candidates[0]! }
      const ways = [
        (one: FacilityRecord) => tellsPlace(address) && addressFits(address, one),
        (one: FacilityRecord) => postcode !== null && one.address.postcode === postcode,
      ]
      for (const fits of ways) {
        const fitting = candidates.filter(fits)
        if (fitting.length === 1) return { kind: 'one', facility: fitting[0]! }
      }
      return { kind: 'several', facilities: candidates }
    },
    findByAddress: (address, postcode) => {
      const key = `${postcode ?? ''}|${address}`
      const before = keptAddresses.get(key)
      if (before !== undefined) return before
      const found = byAddress(address, postcode)
      keptAddresses.set(key, found)
      return found
    },
  }

  function byAddress(address: string, postcode: string | null): FacilityRecord | null {
    if (!tellsPlace(address)) return null
    const near = postcode ? (byPostcode.get(postcode) ?? []) : facilities
    const fitting = near.filter((one) => addressFits(address, one) && namesStreetOf(address, one))
    return fitting.length === 1 ? fitting[0]! : null
  }
}

/** The street or, without one, the settlement: an address that names the region alone fits everything in it. */
function namesStreetOf(address: string, { address: known }: FacilityRecord): boolean {
  const telling = known.street ?? known.locality ?? known.city
  const word = telling
    ?.match(/[\p{L}\d]{4,}/gu)
    ?.at(-1)
    ?.toLowerCase()
    .replaceAll('ё', 'е')
  return word !== undefined && address.toLowerCase().replaceAll('ё', 'е').includes(word.slice(0, -1))
}
