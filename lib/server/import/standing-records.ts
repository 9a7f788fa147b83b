import 'server-only'
import { type FacilityRecord, facilityRecord } from '@/lib/facility/record'
import type { SightingRecord, SourceRecord } from '@/lib/facility/source-record'
import { caseGroups } from '@/lib/prisoner/case-tags'
import { type PrisonerRecord, prisonerRecord } from '@/lib/prisoner/record'
import { letterServices } from '@/lib/prisoner/status'
import type { Directory } from '../db/client'
import type { Prisma } from '../db/generated/client'

export type StandingRecords = {
  /** Row of the release that stands; null in an empty database. */
  release: { id: string; contentHash: string; asOf: string; newestEvidence: string } | null
  sources: SourceRecord[]
  facilities: FacilityRecord[]
  prisoners: PrisonerRecord[]
}

type Reader = Pick<Directory, 'release' | 'source' | 'facility' | 'prisoner'>

const inOrder = { orderBy: { position: 'asc' } } as const
const prisonerInclude = {
  names: inOrder,
  placements: inOrder,
  articles: inOrder,
  groups: true,
  services: true,
  events: inOrder,
  verifications: inOrder,
} as const satisfies Prisma.PrisonerInclude
type PrisonerRow = Prisma.PrisonerGetPayload<{ include: typeof prisonerInclude }>
type FacilityRow = Prisma.FacilityGetPayload<{ include: { verifications: typeof inOrder } }>
type VerificationRow = FacilityRow['verifications'][number]

function sighting({
  sourceId,
  url,
  seenOn,
  confidence,
}: Pick<VerificationRow, 'sourceId' | 'url' | 'seenOn' | 'confidence'>): SightingRecord {
  return { source: sourceId, url, on: seenOn, ...(confidence && { confidence: confidence as 'A' }) }
}

const noticeKinds = new Set(['authority', 'contingent', 'closure'])

function facilityOf(row: FacilityRow): FacilityRecord {
  const seen = (fact: string) => row.verifications.filter((verification) => verification.fact === fact)
  const [status] = seen('status')
  const notices = row.verifications.filter(({ fact }) => noticeKinds.has(fact))
  return facilityRecord.parse({
    id: row.id,
    name: { ru: row.nameRu, basis: row.nameBasis, common: row.commonNameRu },
    kind: row.kind,
    number: row.number,
    regime: row.regime,
    forWomen: row.forWomen,
    prisonService: row.prisonService,
    authority: row.authorityRu,
    region: { iso: row.regionIso, ru: row.regionRu },
    address: {
      postcode: row.postcode,
      district: row.district,
      city: row.city,
      locality: row.locality,
      street: row.street,
      house: row.house,
      extra: row.extra,
    },
    point: row.lat === null || row.lon === null ? null : [row.lat, row.lon],
    status: { is: row.status, on: row.statusOn, seen: status ? sighting(status) : null },
    postcodeCheck: row.postcodeCheck,
    postcodes: seen('postcode').map((verification) => ({
      postcode: verification.value ?? row.postcode,
      count: verification.count,
      ...sighting(verification),
    })),
    seen: seen('record').map(sighting),
    ...(notices.length > 0 && {
      notices: notices.map((notice) => ({ kind: notice.fact, on: notice.value, seen: sighting(notice) })),
    }),
  })
}

function prisonerOf(row: PrisonerRow): PrisonerRecord {
  const forms = (use: string) => row.names.filter((form) => form.use === use)
  const [addressee] = forms('addressee')
  const groups = new Set(row.groups.map(({ group }) => group))
  const services = new Set(row.services.map(({ service }) => service))
  return prisonerRecord.parse({
    id: row.id,
    slug: row.slug,
    name: {
      surname: row.surnameRu,
      given: row.givenRu,
      patronymic: row.patronymicRu,
      latin: row.nameLatin,
      latinAliases: forms('latinAlias').map(({ text }) => text),
      alternatives: forms('alternative').map(({ text }) => text),
      splitUncertain: row.nameSplitUncertain,
    },
    addressee: addressee ? { text: addressee.text, case: addressee.grammaticalCase } : null,
    sex: row.sex,
    birth: row.birth,
    birthYearDisputed: row.birthYearDisputed,
    status: { is: row.status, on: row.statusOn },
    addressStatus: row.addressStatus,
    services: letterServices.filter((service) => services.has(service)),
    detainedSince: row.detainedSince,
    termEndsBy: row.termEndsBy,
    case: {
      key: row.caseKey,
      groups: caseGroups.filter((group) => groups.has(group)),
      articles: row.articles.map(({ article, part, point }) => ({ article, part, point })),
      sentence: row.sentenceKnown
        ? {
            months: row.sentenceMonths,
            life: row.sentenceLife,
            regime: row.sentenceRegime,
            verdictOn: row.sentenceVerdictOn,
            uncertain: row.sentenceUncertain,
            ...(row.sentenceInForceOn && { inForceOn: row.sentenceInForceOn }),
          }
        : null,
    },
    events: row.events.map(({ kind, after, before }) => ({ kind, after, before })),
    placements: row.placements.map((stay) => ({
      facility: stay.facilityId,
      current: stay.current,
      from: stay.from,
      to: stay.to,
      arrivedAfter: stay.arrivedAfter,
      arrivedBefore: stay.arrivedBefore,
      unit: stay.unitNote,
      wording: stay.wording,
      postcode: stay.postcode,
      presumed: stay.presumed,
      seen: sighting({ ...stay, url: stay.sourceUrl, seenOn: stay.verifiedOn }),
    })),
    seen: row.verifications.map((verification) => ({ fact: verification.fact, ...sighting(verification) })),
  })
}

/** People a question: what belongs to them is asked for by their ids, and SQLite takes 32,766 values a statement. */
const PEOPLE_AT_ONCE = 2000

async function readPrisoners(db: Reader): Promise<PrisonerRow[]> {
  const all: PrisonerRow[] = []
  for (;;) {
    const last = all.at(-1)?.id
    const some = await db.prisoner.findMany({
      include: prisonerInclude,
      orderBy: { id: 'asc' },
      take: PEOPLE_AT_ONCE,
      ...(last !== undefined && { where: { id: { gt: last } } }),
    })
    all.push(...some)
    if (some.length < PEOPLE_AT_ONCE) return all
  }
}

/** The directory that stands, in the shape in which a release is written: what was loaded comes out again. */
export async function readStandingRecords(db: Reader): Promise<StandingRecords> {
  const [release, sources, facilities, prisoners] = [
    await db.release.findFirst({ orderBy: { loadedAt: 'desc' } }),
    await db.source.findMany({ orderBy: { id: 'asc' } }),
    await db.facility.findMany({ include: { verifications: inOrder } }),
    await readPrisoners(db),
  ]
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en', { numeric: true })
  return {
    release,
    sources: sources.map(({ id, name, kind, homepage }) => ({
      id,
      name,
      kind: kind as SourceRecord['kind'],
      homepage,
    })),
    facilities: facilities.map(facilityOf).sort(byId),
    prisoners: prisoners.map(prisonerOf).sort(byId),
  }
}
