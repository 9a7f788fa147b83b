import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeRelease } from '@/scripts/directory/make-release'
import { sighting } from '@/scripts/directory/publishers'
import type { RawFacility, RawPrisoner } from '@/scripts/directory/raw'
import { assignSlugs } from '@/scripts/directory/slugs'
import { makeTempFolder } from '../../factories/directory'

/** Made-up entries in the shape of the gathered data. Their pages lie at a known publisher; nobody lives there. */
const page = 'https://memopzk.org/figurant/primerov/'

const rawFacility: RawFacility & { data_notes: string[]; contingent_ru: string } = {
  id: 'xx-ik-99',
  short_name_ru: 'ФКУ ИК-99 УФСИН России по Примерной области',
  short_name_basis: 'composed from the list (type, number, department)',
  type: 'ik',
  number: 99,
  common_name_ru: null,
  women: true,
  regime: 'general',
  fsin: true,
  authority_ru: null,
  region_ru: 'Примерная область (оккупированная территория Украины)',
  region_iso: 'UA-99',
  postal_code: '999001',
  district: null,
  city: null,
  locality: 'г. Вымышленск.',
  street: 'ул Пробная',
  house: 'д. 7',
  address_extra: null,
  lat: 1,
  lon: null,
  status: 'listed',
  status_date: null,
  status_source: null,
  postcode_check: 'mixed',
  postcodes_seen: { '999002': { count: 1, example: page }, '999001': { count: 4, example: page } },
  corroboration: [
    { source_url: 'https://rtvi.com/a', postal_code: '999001', agrees: true },
    { source_url: 'https://rtvi.com/b', postal_code: '999003', agrees: false },
  ],
  source_url: 'https://github.com/someone/pzk-data/blob/1/ospace.addresses.geojson',
  source_name: 'Open Space facility list, as mirrored in pzk-data',
  as_of: '2025-02-15',
  data_notes: ['prose about the facility'],
  contingent_ru: 'prose about its people',
}

const rawPrisoner: RawPrisoner & { case_summary: string } = {
  id: 'memopzk-1',
  surname: 'Примеров',
  given: 'Пример',
  patronymic: null,
  surname_alt: 'Образцов',
  name_split_uncertain: false,
  name_latin: 'Primer Primerov',
  aliases_latin: [],
  addressee_ru: 'Примерову Примеру, 29.03.',
  addressee_case: 'dative',
  birth_date: '2008-05-17',
  birth_year: 2008,
  sex: 'm',
  case_key: 'tyumen',
  articles: ['205.4 ч. 2'],
  sentence: { months: 60, regime: 'general', verdict_date: null, needs_review: true, text_en: '5 years' },
  status: 'imprisoned',
  status_date: '2025-03-30',
  status_note: 'Transferred between 2025-02-22 and 2025-03-30.',
  detained_since: null,
  term_end_estimate: '2027-01-01',
  facility_id: 'xx-ik-99',
  facility_as_published: 'ФКУ ИК-99',
  unit_note: 'ПФРСИ',
  address_as_published:
    '999002, Примерная обл., г. Вымышленск, ул. Чужая, 8, ФКУ ИК-99, (предположительный адрес)',
  postal_code: '999002',
  address_status: 'published',
  letter_services: ['zonatelecom'],
  previous_addresses: [
    {
      address: '999001, г. Вымышленск, ул. Пробная, д. 7, ФКУ ИК-99',
      as_of: '2025-02-17',
      facility_id: 'xx-ik-99',
      source_url: 'https://github.com/someone/pzk-data/blob/1/list_867_22-02-2025.geojson',
    },
  ],
  newer_address: { address: '999002, г. Вымышленск', source_url: 'https://t.me/s/someone/1', as_of: null },
  tags_ru: ['дела анархистов', 'Москва'],
  data_notes: ['birth year in the address (2007) differs from the biography (2008)'],
  source_url: page,
  more_sources: ['seed:003_text.txt'],
  as_of: '2025-03-30',
  case_summary: 'prose about the case',
}

function make(
  facilities: object[] = [rawFacility],
  prisoners: object[] = [rawPrisoner],
  slugs = new Map<string, string>(),
) {
  const folder = makeTempFolder()
  writeFileSync(path.join(folder, 'facilities.json'), JSON.stringify(facilities))
  writeFileSync(path.join(folder, 'prisoners.json'), JSON.stringify(prisoners))
  return makeRelease(folder, slugs)
}

describe('a facility on its way into the release', () => {
  const [facility] = make().facilities

  it('brings its parts, tidied, and its region without a remark', () => {
    expect(facility).toMatchObject({
      name: { basis: 'composed' },
      forWomen: true,
      region: { iso: 'UA-99', ru: 'Примерная область' },
      address: { postcode: '999001', locality: 'г. Вымышленск', street: 'ул. Пробная' },
      point: null,
    })
  })

  it('brings every postcode that was seen, the most frequent first, each with its source', () => {
    expect(
      facility?.postcodes.map(({ postcode, count, source, on }) => [postcode, count, source, on]),
    ).toEqual([
      ['999001', 4, 'memorial-pzk', '2025-03-30'],
      ['999001', 1, 'rtvi', null],
      ['999002', 1, 'memorial-pzk', '2025-03-30'],
      ['999003', 1, 'rtvi', null],
    ])
  })

  it('names a copy as a copy, and counts as witnesses only those who agree', () => {
    expect(facility?.seen.map(({ source, url }) => [source, url?.split('/').at(-1)])).toEqual([
      ['open-space-list', 'ospace.addresses.geojson'],
      ['rtvi', 'a'],
    ])
  })
})

describe('a person on the way into the release', () => {
  const [person] = make().prisoners

  it('leaves what is no name out of the address line, and the birthday of a minor', () => {
    expect(person).toMatchObject({
      addressee: { text: 'Примерову Примеру', case: 'dative' },
      birth: '2008',
      birthYearDisputed: true,
      name: { alternatives: ['Образцов'] },
    })
  })

  it('brings the case as codes and no end of an uncertain term', () => {
    expect(person?.case).toEqual({
      key: 'tyumen',
      groups: ['anarchists'],
      articles: [{ article: '205.4', part: '2', point: null }],
      sentence: { months: 60, life: false, regime: 'general', verdictOn: null, uncertain: true },
    })
    expect(person?.termEndsBy).toBeNull()
  })

  it('brings its own wording and postcode only where they differ', () => {
    expect(person?.placements).toMatchObject([
      {
        current: true,
        unit: 'ПФРСИ',
        wording: '999002, Примерная обл., г. Вымышленск, ул. Чужая, 8',
        postcode: '999002',
        presumed: true,
        arrivedAfter: '2025-02-22',
        arrivedBefore: '2025-03-30',
      },
      {
        current: false,
        wording: null,
        postcode: null,
        to: '2025',
        seen: { source: 'memorial-list-copy', on: '2025-02-17' },
      },
    ])
  })

  it('brings every witness, one that cannot be linked to without a link', () => {
    expect(person?.seen).toEqual([
      { fact: 'record', source: 'memorial-pzk', url: page, on: '2025-03-30' },
      { fact: 'address', source: 'open-space-telegram', url: 'https://t.me/s/someone/1', on: null },
      { fact: 'record', source: 'background-text', url: null, on: null },
    ])
  })

  it('has no second name form where the source prints the nominative we know', () => {
    const nominative = { ...rawPrisoner, addressee_ru: 'Примеров Пример', addressee_case: 'nominative' }
    expect(make([rawFacility], [nominative]).prisoners[0]?.addressee).toBeNull()
  })

  it.each([
    ['an article that cannot be read', { articles: ['статья 205'] }, /«статья 205» is no article/],
    ['a facility that is not there', { facility_id: 'xx-ik-100' }, /No facility xx-ik-100/],
    [
      'a newer address elsewhere',
      { newer_address: { ...rawPrisoner.newer_address, address: '111111, Москва' } },
      /another place/,
    ],
    ['a publisher nobody reviewed', { source_url: 'https://example.org/x' }, /No publisher is known/],
  ])('stops at %s', (_what, change, message) => {
    expect(() => make([rawFacility], [{ ...rawPrisoner, ...change }])).toThrow(message)
  })
})

describe('the release', () => {
  it('holds no prose', () => {
    expect(JSON.stringify(make())).not.toMatch(/prose about/)
  })

  it('names just the sources it uses, and counts', () => {
    const { sources, release } = make()
    expect(sources.map(({ id, kind }) => [id, kind])).toEqual([
      ['background-text', 'unpublished'],
      ['memorial-list-copy', 'mirror'],
      ['memorial-pzk', 'publisher'],
      ['open-space-list', 'mirror'],
      ['open-space-telegram', 'publisher'],
      ['rtvi', 'publisher'],
    ])
    expect(release).toMatchObject({
      counts: { sources: 6, facilities: 1, prisoners: 1 },
      newestEvidence: '2025-03-30',
    })
  })

  it('is sorted by id, numbers as numbers', () => {
    const ids = ['memopzk-10', 'memopzk-9', 'memopzk-100'].map((id) => ({
      ...rawPrisoner,
      id,
      name_latin: `P ${id.replace(/\d/g, 'x')}`,
    }))
    expect(make([rawFacility], ids).prisoners.map(({ id }) => id)).toEqual([
      'memopzk-9',
      'memopzk-10',
      'memopzk-100',
    ])
  })
})

describe('path segments', () => {
  const people = [
    { ...rawPrisoner, id: 'memopzk-1', name_latin: 'Primer Primerov' },
    { ...rawPrisoner, id: 'memopzk-2', name_latin: 'Primer Primerov' },
    { ...rawPrisoner, id: 'memopzk-3', name_latin: "Anna-Maria O'Proba" },
  ]

  it('are the Latin name; of new namesakes nobody gets the short one', () => {
    expect([...assignSlugs(people, new Map())]).toEqual([
      ['memopzk-1', 'primer-primerov-1'],
      ['memopzk-2', 'primer-primerov-2'],
      ['memopzk-3', 'anna-maria-o-proba'],
    ])
  })

  it('stay with whom they were given to, whatever comes later', () => {
    const given = new Map([['memopzk-1', 'primer-primerov']])
    expect(assignSlugs(people, given).get('memopzk-1')).toBe('primer-primerov')
    expect(assignSlugs(people.slice(1), given).get('memopzk-2')).toBe('primer-primerov-2')
  })
})

describe('pseudo addresses', () => {
  it('keep no link', () => {
    expect(sighting('seed:003_text.txt', '2025')).toEqual({
      source: 'background-text',
      url: null,
      on: '2025',
    })
  })
})
