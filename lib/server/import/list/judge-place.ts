import type { FacilityRecord } from '@/lib/facility/record'
import { regionsOfPostcode } from '@/lib/placement/postcode-regions'
import type { PlacementRecord, PrisonerRecord } from '@/lib/prisoner/record'
import { firstDayOf, lastDayOf } from '@/lib/text/partial-date'
import type { Column } from './columns'
import { addressFits, type FacilityFinder } from './facility-finder'
import { institutionKey } from './institution-words'
import type { ReadRow } from './read-row'
import type { StopRecord } from './stop-list'
import type { Verdict } from './verdict'

export type PlaceJudgement = {
  /** The place the row surely names; null where it names none, or none that is sure. */
  facility: FacilityRecord | null
  /** The row's place may become the person's present one. */
  mayMove: boolean
}

export type Say = (verdict: Verdict, column: Column, text: string) => void

const nameOf = ({ name, region }: FacilityRecord) =>
  `${name.ru}${name.common ? ` («${name.common}»)` : ''}${name.ru.includes('ФСИН России по') ? '' : `, ${region.ru}`}`

export const presentOf = (person: PrisonerRecord | null): PlacementRecord | null =>
  person?.placements.find(({ current }) => current) ?? null

/** Facility against address: another region, or an address that is another facility's, is a question. */
function judgeAddress(row: ReadRow, facility: FacilityRecord, finder: FacilityFinder, say: Say): boolean {
  if (row.address === '' || addressFits(row.address, facility)) return true
  const regions = finder.regionsIn(row.address)
  const other = finder.findByAddress(row.address, row.postcode) ?? finder.findByAddress(row.address, null)
  if (other && other.id !== facility.id) {
    say(
      'ask',
      'address',
      `the facility named is ${nameOf(facility)} (${facility.region.ru}), the address is that of ${nameOf(other)} (${other.region.ru}). Which one holds?`,
    )
    return false
  }
  if (regions.size > 0 && !regions.has(facility.region.iso)) {
    say(
      'ask',
      'address',
      `the facility named lies in ${facility.region.ru}, the address names another region. Which one holds?`,
    )
    return false
  }
  say('accept+note', 'address', 'reads otherwise than the facility’s own address; the directory’s is kept.')
  return true
}

/** The postcodes known for a person at a facility, the printed one first. */
function knownPostcodes(facility: FacilityRecord, stay: PlacementRecord | null): string[] {
  const published = stay?.facility === facility.id && stay.postcode ? [stay.postcode] : []
  return [
    ...new Set([
      ...published,
      facility.address.postcode,
      ...facility.postcodes.map(({ postcode }) => postcode),
    ]),
  ]
}

function sightingsOf({ address, seen, postcodes }: FacilityRecord): string {
  const own = `${address.postcode} (the facility’s record, ${seen[0]?.on ?? 'undated'})`
  const others = postcodes
    .filter(({ postcode }) => postcode !== address.postcode)
    .map(({ postcode, count, on }) => `${postcode} (${count} published, ${on ?? 'undated'})`)
  return [own, ...others].join(' and ')
}

function judgePostcode(row: ReadRow, facility: FacilityRecord, stay: PlacementRecord | null, say: Say): void {
  const known = knownPostcodes(facility, stay)
  const [offered = facility.address.postcode] = known
  if (row.postcodeFaulty) {
    say('reject field', 'postcode', `the directory has ${offered} for ${nameOf(facility)}; please compare.`)
    return
  }
  const { postcode } = row
  if (postcode === null) return
  if (known.includes(postcode)) {
    if (row.postcodeFromAddress && known.length > 1)
      say(
        'warn',
        'postcode',
        `two sources give two postcodes for this place: ${sightingsOf(facility)}; read: ${postcode}.`,
      )
    else if (postcode !== offered && postcode !== facility.address.postcode)
      say('accept', 'postcode', `sources give several postcodes for this place: ${sightingsOf(facility)}.`)
    return
  }
  const regions = regionsOfPostcode(postcode)
  if (
    regions.length > 0 &&
    !regions.includes(facility.region.iso) &&
    !known.some((code) => code.startsWith(postcode.slice(0, 3)))
  ) {
    say(
      'warn',
      'postcode',
      `the prefix ${postcode.slice(0, 3)} belongs to ${regions.join(', ')}, the facility lies in ${facility.region.ru} (${facility.region.iso}); the directory has ${offered}.`,
    )
    return
  }
  if (regions.length === 0) {
    say(
      'warn',
      'postcode',
      `the prefix ${postcode.slice(0, 3)} is known for no region; the directory has ${offered}.`,
    )
    return
  }
  // Neighbouring offices of one town differ in the last digit, and sources use now this, now that.
  const neighbour = known.some((code) => code.slice(0, 5) === postcode.slice(0, 5))
  say(
    neighbour ? 'accept' : 'warn',
    'postcode',
    `is not the postcode known for this place; the directory keeps ${offered}.`,
  )
}

/** Is the row's place news, an old story or a contradiction? */
function judgeMove(
  row: ReadRow,
  facility: FacilityRecord,
  person: PrisonerRecord | null,
  finder: FacilityFinder,
  say: Say,
): boolean {
  if (person === null) return true
  const newest = person.placements[0]
  if (newest === undefined) return row.checkedOn !== null
  const present = presentOf(person)
  if (present?.facility === facility.id) return true
  const known = finder.byId.get(newest.facility)
  const knownName = known ? nameOf(known) : newest.facility
  const since = newest.to ?? newest.seen.on
  if (row.checkedOn === null || since === null) {
    say(
      'ask',
      'facility',
      `the directory has this person in ${knownName} (${since ?? 'undated'}). Which one holds, and since when?`,
    )
    return false
  }
  if (firstDayOf(row.checkedOn) > lastDayOf(since)) {
    if (present !== null)
      say(
        'accept+note',
        'facility',
        `newer than the directory: moved from ${knownName} to ${nameOf(facility)}.`,
      )
    return true
  }
  if (lastDayOf(row.checkedOn) < firstDayOf(since) || present === null) {
    say('accept+note', 'facility', `older than what the directory has: ${knownName} (${since}); that stays.`)
    return false
  }
  say(
    'ask',
    'facility',
    `the directory has this person in ${knownName} at the same time (${since}). Which one holds?`,
  )
  return false
}

/** What the row says of where a person is, held against the directory. */
export function judgePlace(
  row: ReadRow,
  person: PrisonerRecord | null,
  finder: FacilityFinder,
  stops: readonly StopRecord[],
  say: Say,
): PlaceJudgement {
  const nothing: PlaceJudgement = { facility: null, mayMove: false }
  const present = presentOf(person)
  if (row.facility === '') {
    const byAddress = row.address === '' ? null : finder.findByAddress(row.address, row.postcode)
    const facility = byAddress ?? finder.byId.get(present?.facility ?? '') ?? null
    if (facility) judgePostcode(row, facility, present, say)
    if (!byAddress) {
      if (row.address !== '' && person === null)
        say('ask', 'address', 'is the address of no facility we know, or of several. Which facility is it?')
      return nothing
    }
    return { facility: byAddress, mayMove: judgeMove(row, byAddress, person, finder, say) }
  }
  const stopped = stops.find(
    ({ kind, name }) => kind === 'facility' && institutionKey(name) === institutionKey(row.facility),
  )
  if (stopped) {
    say(
      'warn',
      'facility',
      `this place is ${stopped.status} (${stopped.on ?? 'undated'}); the person must be somewhere else. Please ask for the new place.`,
    )
    return nothing
  }
  const found = finder.find(row.facility, row.address, row.postcode)
  if (found.kind === 'unknown') {
    say(
      'ask',
      'facility',
      'is no facility of the directory. Which one is meant? It is neither made from the row nor replaced by another.',
    )
    return nothing
  }
  if (found.kind === 'several') {
    const place = finder.byId.get((present ?? person?.placements[0])?.facility ?? '')
    const elsewhere =
      place && !found.facilities.includes(place)
        ? ` The directory has this person in another one: ${nameOf(place)}.`
        : ''
    const shown = found.facilities.slice(0, 6).map((one) => `${nameOf(one)} [${one.id}]`)
    say(
      'ask',
      'facility',
      `${found.facilities.length} facilities fit: ${shown.join('; ')}. Which one?${elsewhere}`,
    )
    return nothing
  }
  const { facility } = found
  if (/ФСИН/u.test(row.facility) && !sameDepartment(row.facility, facility.name.ru))
    say('accept', 'facility', `the name in the directory is ${facility.name.ru}.`)
  const fits = judgeAddress(row, facility, finder, say)
  judgePostcode(row, facility, present, say)
  if (facility.status.is !== 'listed') {
    say(
      'warn',
      'facility',
      `${nameOf(facility)} is ${facility.status.is}${facility.status.on ? ` since ${facility.status.on}` : ''}; the person must be somewhere else. Saved without a present address; please ask for the new one.`,
    )
    return nothing
  }
  return { facility, mayMove: judgeMove(row, facility, person, finder, say) && fits }
}

function sameDepartment(written: string, official: string): boolean {
  const of = (name: string) => /(?:ГУ|У|О)?ФСИН/u.exec(name)?.[0]
  return of(written) === of(official)
}
