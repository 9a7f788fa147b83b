import type { PrisonerRecord } from '@/lib/prisoner/record'
import { type Column, writeCsv } from './csv'
import type { OpenDirectory } from './directory-files'
import { sourceNames } from './facility-tables'

type Names = ReadonlyMap<string, string>

const present = ({ placements }: PrisonerRecord) => placements.find(({ current }) => current)
const list = (values: readonly string[]) => (values.length > 0 ? values.join(', ') : null)

const articleText = ({ article, part, point }: PrisonerRecord['case']['articles'][number]) =>
  [`ст. ${article}`, part && `ч. ${part}`, point && `п. «${point}»`].filter(Boolean).join(' ')

const columns = (names: Names, postcodes: Names): Column<PrisonerRecord>[] => [
  { name: 'id', of: ({ id }) => id },
  { name: 'slug', of: ({ slug }) => slug },
  { name: 'surname_ru', of: ({ name }) => name.surname },
  { name: 'given_ru', of: ({ name }) => name.given },
  { name: 'patronymic_ru', of: ({ name }) => name.patronymic },
  { name: 'name_latin', of: ({ name }) => name.latin },
  { name: 'other_names', of: ({ name }) => list([...name.alternatives, ...name.latinAliases]) },
  { name: 'addressee_ru', of: ({ addressee }) => addressee?.text ?? null },
  { name: 'sex', of: ({ sex }) => sex },
  { name: 'birth', of: ({ birth }) => birth },
  { name: 'status', of: ({ status }) => status.is },
  { name: 'status_on', of: ({ status }) => status.on },
  { name: 'address_status', of: ({ addressStatus }) => addressStatus },
  { name: 'facility_id', of: (person) => present(person)?.facility ?? null },
  { name: 'unit_ru', of: (person) => present(person)?.unit ?? null },
  {
    name: 'postcode',
    of: (person) => present(person)?.postcode ?? postcodes.get(present(person)?.facility ?? '') ?? null,
  },
  { name: 'address_verified_on', of: (person) => present(person)?.seen.on ?? null },
  { name: 'address_source', of: (person) => names.get(present(person)?.seen.source ?? '') ?? null },
  { name: 'address_source_url', of: (person) => present(person)?.seen.url ?? null },
  { name: 'letter_services', of: ({ services }) => list(services) },
  { name: 'detained_since', of: ({ detainedSince }) => detainedSince },
  {
    name: 'term_ends_not_later_than',
    of: ({ termEndsBy, case: { sentence } }) => (sentence?.uncertain ? null : termEndsBy),
  },
  { name: 'sentence_months', of: ({ case: { sentence } }) => sentence?.months ?? null },
  { name: 'sentence_uncertain', of: ({ case: { sentence } }) => sentence?.uncertain ?? null },
  { name: 'articles_ru', of: ({ case: { articles } }) => list(articles.map(articleText)) },
  { name: 'groups', of: ({ case: { groups } }) => list(groups) },
  { name: 'record_seen_on', of: ({ seen }) => seen[0]?.on ?? null },
  { name: 'source', of: ({ seen }) => names.get(seen[0]?.source ?? '') ?? null },
  { name: 'source_url', of: ({ seen }) => seen[0]?.url ?? null },
]

/** `prisoners.csv`: a row a person, with the address that stands; earlier places are in `directory.json` alone. */
export function writePrisonersCsv(directory: OpenDirectory): string {
  const postcodes = new Map(directory.facilities.map(({ id, address }) => [id, address.postcode]))
  return writeCsv(columns(sourceNames(directory), postcodes), directory.prisoners)
}
