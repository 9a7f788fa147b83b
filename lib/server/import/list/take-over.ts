import 'server-only'
import { createHash } from 'node:crypto'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SightingRecord, SourceRecord } from '@/lib/facility/source-record'
import { publicBirth, wasMinor } from '@/lib/prisoner/minor'
import type { PlacementRecord, PrisonerRecord } from '@/lib/prisoner/record'
import { isArchived } from '@/lib/prisoner/status'
import { firstDayOf, lastDayOf, type PartialDate } from '@/lib/text/partial-date'
import { romanise } from '@/lib/text/romanise/romanise'
import { englishPress } from '@/lib/text/romanise/schemes/english-press'
import type { RowFinding } from './judge-row'
import type { NameParts } from './read-name'
import type { ReadRow } from './read-row'

const isNewer = (a: PartialDate | null, b: PartialDate | null) =>
  a !== null && (b === null || firstDayOf(a) > lastDayOf(b))

function placementAt(facility: FacilityRecord, row: ReadRow, seen: SightingRecord): PlacementRecord {
  const known = [facility.address.postcode, ...facility.postcodes.map(({ postcode }) => postcode)]
  const other =
    row.postcode !== null && row.postcode !== facility.address.postcode && known.includes(row.postcode)
  return {
    facility: facility.id,
    current: true,
    from: null,
    to: null,
    arrivedAfter: null,
    arrivedBefore: null,
    unit: null,
    wording: null,
    postcode: other ? row.postcode : null,
    presumed: false,
    seen,
  }
}

function withPlace(
  person: PrisonerRecord,
  finding: RowFinding,
  row: ReadRow,
  seen: SightingRecord,
): PrisonerRecord {
  const { facility, mayMove } = finding
  if (!facility) return person
  const present = person.placements.find(({ current }) => current)
  if (present?.facility === facility.id) {
    if (!isNewer(row.checkedOn, present.seen.on)) return person
    const checked = { ...present, seen }
    return { ...person, placements: person.placements.map((stay) => (stay === present ? checked : stay)) }
  }
  if (!mayMove || row.checkedOn === null) return person
  const earlier = person.placements.map((stay) =>
    stay.current ? { ...stay, current: false, to: stay.to ?? null } : stay,
  )
  return { ...person, addressStatus: 'published', placements: [placementAt(facility, row, seen), ...earlier] }
}

/**
 * A known person after a row: what is newer or more precise is taken, the rest stays as it was. A row that
 * brings nothing gives the same object back.
 */
export function takeOver(
  person: PrisonerRecord,
  row: ReadRow,
  finding: RowFinding,
  sourceId: string | null,
): PrisonerRecord {
  let next = person
  const dated = row.checkedOn !== null && row.source !== null && sourceId !== null
  if (dated) {
    const seen: SightingRecord = { source: sourceId, url: row.source, on: row.checkedOn }
    next = withPlace(next, finding, row, seen)
    const newest = person.seen.reduce<PartialDate | null>(
      (best, { on }) => (isNewer(on, best) ? on : best),
      null,
    )
    if (isNewer(row.checkedOn, newest)) {
      const [record, ...others] = next.seen
      const kept = record && !(record.source === sourceId && record.url === row.source) ? [record] : []
      next = { ...next, seen: [{ fact: 'record', ...seen }, ...kept, ...others] }
    }
    if (
      row.status !== null &&
      !isArchived(row.status) &&
      row.status !== person.status.is &&
      isNewer(row.checkedOn, person.status.on) &&
      row.status !== 'unknown'
    )
      next = { ...next, status: { is: row.status, on: row.checkedOn } }
  }
  const precise =
    finding.birth !== null && (person.birth === null || finding.birth.length > person.birth.length)
  if (precise && !wasMinor(finding.birth, person.seen[0]?.on ?? null))
    next = { ...next, birth: finding.birth }
  if (finding.alternatives.length > 0)
    next = {
      ...next,
      name: { ...next.name, alternatives: [...next.name.alternatives, ...finding.alternatives] },
    }
  if (next.case.articles.length === 0 && row.articles.length > 0)
    next = { ...next, case: { ...next.case, articles: [...row.articles] } }
  return next
}

/** The same person has the same id in every run, on every machine. */
function idOf({ surname, given, patronymic }: NameParts, birth: PartialDate | null): string {
  const key = [surname, given, patronymic ?? '', birth?.slice(0, 4) ?? '']
    .join('|')
    .toLowerCase()
    .replaceAll('ё', 'е')
  return `list-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`
}

const latin = (text: string) => romanise(text, englishPress).replace(/[^A-Za-z' -]/gu, '')

/** A new person's record: what the row says and nothing else. */
export function newRecord(
  newcomer: NonNullable<RowFinding['newcomer']>,
  row: ReadRow,
  finding: RowFinding,
  sourceId: string,
): PrisonerRecord {
  const { parts, sex, alternatives } = newcomer
  const { surname, given, patronymic } = parts
  const seen: SightingRecord = { source: sourceId, url: row.source, on: row.checkedOn }
  const id = idOf(parts, row.birth)
  const nameLatin = `${latin(given)} ${latin(surname)}`
  const slug = nameLatin
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  const status = row.status ?? 'imprisoned'
  const place =
    finding.facility && finding.mayMove && !isArchived(status)
      ? [placementAt(finding.facility, row, seen)]
      : []
  return {
    id,
    // The tail of the id keeps two namesakes apart, whichever list comes first.
    slug: `${slug}-${id.slice(-6)}`,
    name: {
      surname,
      given,
      patronymic,
      latin: nameLatin,
      latinAliases: [],
      alternatives: [...alternatives],
      splitUncertain: false,
    },
    addressee: null,
    sex,
    birth: publicBirth(row.birth, row.checkedOn),
    birthYearDisputed: false,
    status: { is: status, on: isArchived(status) ? null : row.checkedOn },
    addressStatus: place.length > 0 ? 'published' : row.noAddress ? 'being_clarified' : 'none',
    services: [],
    detainedSince: null,
    termEndsBy: null,
    case: { key: null, groups: [], articles: [...row.articles], sentence: null },
    events: [],
    placements: place,
    seen: [{ fact: 'record', ...seen }],
  }
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./u, '').toLowerCase()

export type SourceFinder = {
  /** The source a page belongs to: one that the directory knows by its host, or a new one named by the host. */
  sourceOf: (url: string) => SourceRecord
}

export function sourceFinder(known: readonly SourceRecord[]): SourceFinder {
  const byHost = new Map(
    known.flatMap((source) => (source.homepage === null ? [] : [[hostOf(source.homepage), source] as const])),
  )
  return {
    sourceOf: (url) => {
      const host = hostOf(url)
      const found = byHost.get(host)
      if (found) return found
      const id = `site-${host.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')}`
      const source: SourceRecord = { id, name: host, kind: 'publisher', homepage: `${new URL(url).origin}/` }
      byHost.set(host, source)
      return source
    },
  }
}
