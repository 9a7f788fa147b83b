import type { FacilityRecord } from '@/lib/facility/record'
import { parseArticle } from '@/lib/prisoner/articles'
import { caseGroupsOf, caseKeyOf } from '@/lib/prisoner/case-tags'
import { publicBirth } from '@/lib/prisoner/minor'
import { type PrisonerRecord, prisonerRecord } from '@/lib/prisoner/record'
import { lifeEvents } from './life-events'
import { placementsOf } from './placements'
import { sighting } from './publishers'
import type { RawPrisoner } from './raw'

const BIRTH_YEAR_NOTE = /^birth year in the address/u

/** «Ивановой Анне Петровне, 29.03.»: what follows a comma is no name. */
function addresseeOf(raw: RawPrisoner): PrisonerRecord['addressee'] {
  const text = raw.addressee_ru?.replace(/\s*,.*$/u, '').trim()
  if (!text || (raw.addressee_case !== 'dative' && raw.addressee_case !== 'nominative')) return null
  const nominative = [raw.surname, raw.given, raw.patronymic].filter(Boolean).join(' ')
  // In the nominative the record's own name says the same.
  if (raw.addressee_case === 'nominative' && text === nominative) return null
  return { text, case: raw.addressee_case }
}

function articlesOf(raw: RawPrisoner): PrisonerRecord['case']['articles'] {
  return raw.articles.map((text) => {
    const article = parseArticle(text)
    if (!article) throw new Error(`${raw.id}: «${text}» is no article`)
    return article
  })
}

function sentenceOf({ sentence }: RawPrisoner) {
  if (!sentence) return null
  return {
    months: sentence.months,
    life: sentence.text_en === 'life',
    regime: sentence.regime,
    verdictOn: sentence.verdict_date,
    uncertain: sentence.needs_review,
  }
}

/** A newer sighting of the same place adds a witness; another place would need a person to decide. */
function newerSightings(raw: RawPrisoner): PrisonerRecord['seen'] {
  if (!raw.newer_address) return []
  const { address, source_url, as_of } = raw.newer_address
  if (address.slice(0, 6) !== raw.postal_code)
    throw new Error(`${raw.id}: a newer address names another place`)
  return [{ fact: 'address', ...sighting(source_url, as_of) }]
}

/** One gathered person as a record of the release. */
export function convertPrisoner(
  raw: RawPrisoner,
  slug: string,
  facilities: ReadonlyMap<string, FacilityRecord>,
): PrisonerRecord {
  const events = lifeEvents(raw)
  return prisonerRecord.parse({
    id: raw.id,
    slug,
    name: {
      surname: raw.surname,
      given: raw.given,
      patronymic: raw.patronymic,
      latin: raw.name_latin,
      latinAliases: raw.aliases_latin,
      alternatives: raw.surname_alt ? [raw.surname_alt] : [],
      splitUncertain: raw.name_split_uncertain,
    },
    addressee: addresseeOf(raw),
    sex: raw.sex,
    birth: publicBirth(
      raw.birth_date ?? (raw.birth_year === null ? null : String(raw.birth_year)),
      raw.as_of,
    ),
    birthYearDisputed: raw.data_notes.some((note) => BIRTH_YEAR_NOTE.test(note)),
    status: { is: raw.status, on: raw.status_date },
    addressStatus: raw.address_status,
    services: raw.letter_services,
    detainedSince: raw.detained_since,
    termEndsBy: raw.sentence?.needs_review ? null : raw.term_end_estimate,
    case: {
      key: caseKeyOf(raw.case_key),
      groups: caseGroupsOf(raw.tags_ru, raw.case_key),
      articles: articlesOf(raw),
      sentence: sentenceOf(raw),
    },
    events,
    placements: placementsOf(raw, facilities, events),
    seen: [
      { fact: 'record', ...sighting(raw.source_url, raw.as_of) },
      ...newerSightings(raw),
      ...raw.more_sources.map((url) => ({ fact: 'record' as const, ...sighting(url, null) })),
    ],
  })
}
