import 'server-only'
import type { PrisonerRecord } from '@/lib/prisoner/record'

export function prisonerRow(record: PrisonerRecord) {
  const { name, status, case: facts } = record
  return {
    id: record.id,
    slug: record.slug,
    surnameRu: name.surname,
    givenRu: name.given,
    patronymicRu: name.patronymic,
    nameLatin: name.latin,
    nameSplitUncertain: name.splitUncertain,
    sex: record.sex,
    birth: record.birth,
    birthYearDisputed: record.birthYearDisputed,
    status: status.is,
    statusOn: status.on,
    addressStatus: record.addressStatus,
    detainedSince: record.detainedSince,
    termEndsBy: record.termEndsBy,
    caseKey: facts.key,
    sentenceKnown: facts.sentence !== null,
    sentenceMonths: facts.sentence?.months ?? null,
    sentenceLife: facts.sentence?.life ?? false,
    sentenceRegime: facts.sentence?.regime ?? null,
    sentenceVerdictOn: facts.sentence?.verdictOn ?? null,
    sentenceInForceOn: facts.sentence?.inForceOn ?? null,
    sentenceUncertain: facts.sentence?.uncertain ?? false,
    verifiedOn: record.seen[0]?.on ?? null,
  }
}

export function nameFormRows({ id, name, addressee }: PrisonerRecord) {
  const forms = [
    ...(addressee ? [{ use: 'addressee', grammaticalCase: addressee.case, text: addressee.text }] : []),
    ...name.alternatives.map((text) => ({ use: 'alternative', grammaticalCase: 'nominative', text })),
    ...name.latinAliases.map((text) => ({ use: 'latinAlias', grammaticalCase: 'nominative', text })),
  ]
  return forms.map((form, position) => ({ prisonerId: id, ...form, position }))
}

export function placementRows({ id, placements }: PrisonerRecord) {
  return placements.map(({ facility, unit, seen, ...placement }, position) => ({
    prisonerId: id,
    facilityId: facility,
    unitNote: unit,
    ...placement,
    position,
    sourceId: seen.source,
    sourceUrl: seen.url,
    verifiedOn: seen.on,
    confidence: seen.confidence ?? null,
  }))
}

export function caseRows({ id, case: { articles, groups }, services, events, seen }: PrisonerRecord) {
  return {
    articles: articles.map((article, position) => ({ prisonerId: id, position, ...article })),
    groups: groups.map((group) => ({ prisonerId: id, group })),
    services: services.map((service) => ({ prisonerId: id, service })),
    events: events.map((event, position) => ({ prisonerId: id, position, ...event })),
    verifications: seen.map(({ fact, source, url, on, confidence = null }, position) => ({
      prisonerId: id,
      fact,
      sourceId: source,
      url,
      seenOn: on,
      confidence,
      position,
    })),
  }
}
