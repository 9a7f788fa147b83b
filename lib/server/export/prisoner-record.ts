import 'server-only'
import { caseGroups } from '@/lib/prisoner/case-tags'
import { publicBirth } from '@/lib/prisoner/minor'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { letterServices } from '@/lib/prisoner/status'
import type { PrisonerExportRow } from '../db/export-rows'

type Field<Name extends keyof PrisonerRecord> = PrisonerRecord[Name]

function nameOf(row: PrisonerExportRow): Field<'name'> {
  const forms = (use: string) => row.names.filter((form) => form.use === use).map(({ text }) => text)
  return {
    surname: row.surnameRu,
    given: row.givenRu,
    patronymic: row.patronymicRu,
    latin: row.nameLatin,
    latinAliases: forms('latinAlias'),
    alternatives: forms('alternative'),
    splitUncertain: row.nameSplitUncertain,
  }
}

function addresseeOf(row: PrisonerExportRow): Field<'addressee'> {
  const form = row.names.find(({ use }) => use === 'addressee')
  return form ? { text: form.text, case: form.grammaticalCase as 'dative' | 'nominative' } : null
}

function caseOf(row: PrisonerExportRow): Field<'case'> {
  const groups = new Set<string>(row.groups.map(({ group }) => group))
  return {
    key: row.caseKey as Field<'case'>['key'],
    groups: caseGroups.filter((group) => groups.has(group)),
    articles: row.articles.map(({ article, part, point }) => ({ article, part, point })),
    sentence: row.sentenceKnown
      ? {
          months: row.sentenceMonths,
          life: row.sentenceLife,
          regime: row.sentenceRegime as 'general' | null,
          verdictOn: row.sentenceVerdictOn,
          uncertain: row.sentenceUncertain,
        }
      : null,
  }
}

function placementsOf(row: PrisonerExportRow): Field<'placements'> {
  return row.placements.map((stay) => ({
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
    seen: { source: stay.sourceId, url: stay.sourceUrl, on: stay.verifiedOn },
  }))
}

/**
 * What the loader took apart, put together again: the reverse of `import/prisoner-rows`. Of people whom the source
 * knew as minors the year of birth alone leaves the directory, whatever stands in it.
 */
export function prisonerRecordOf(row: PrisonerExportRow): PrisonerRecord {
  const services = new Set<string>(row.services.map(({ service }) => service))
  return {
    id: row.id,
    slug: row.slug,
    name: nameOf(row),
    addressee: addresseeOf(row),
    sex: row.sex as 'm' | 'f',
    birth: publicBirth(row.birth, row.verifiedOn),
    birthYearDisputed: row.birthYearDisputed,
    status: { is: row.status as Field<'status'>['is'], on: row.statusOn },
    addressStatus: row.addressStatus as Field<'addressStatus'>,
    services: letterServices.filter((service) => services.has(service)),
    detainedSince: row.detainedSince,
    termEndsBy: row.termEndsBy,
    case: caseOf(row),
    events: row.events.map(({ kind, after, before }) => ({
      kind: kind as Field<'events'>[number]['kind'],
      after,
      before,
    })),
    placements: placementsOf(row),
    seen: row.verifications.map(({ fact, sourceId, url, seenOn }) => ({
      fact: fact as 'record',
      source: sourceId,
      url,
      on: seenOn,
    })),
  }
}
