import { describe, expect, it } from 'vitest'
import { facilityKinds } from '@/lib/facility/types'
import { buildSearchIndex } from '@/lib/server/search/build-search-index'
import { facilityEntry, placeTerms } from '@/lib/server/search/facility-entry'
import { kindWords } from '@/lib/server/search/kind-words'
import { namesAbroad } from '@/lib/server/search/place-names'
import { prisonerEntry } from '@/lib/server/search/prisoner-entry'
import { roleWeight } from '@/lib/server/search/role-weight'
import { search } from '@/lib/server/search/search'
import { type SearchEntry, termRoles } from '@/lib/server/search/search-entry'
import { foldWord } from '@/lib/text/fold'
import { places } from './invented-directory'

const texts = ({ terms }: Pick<SearchEntry, 'terms'>, role: string) =>
  terms.filter((term) => term.role === role).map(({ text }) => text)

const someone = {
  id: 'made-up-1',
  slug: 'primer-primerov',
  name: { surname: 'Примеров', given: 'Пример', patronymic: 'Примерович' },
  namesLatin: ['Primer Primerov', 'Primer van Primeroff'],
  otherNamesRu: ['Образцов Образ'],
  facility: places.butyrka,
  postcode: '999888',
}

describe('prisonerEntry', () => {
  const entry = prisonerEntry(someone)

  it('is shown by surname, given name and patronymic, as far as there are any', () => {
    expect(entry).toMatchObject({ id: 'made-up-1', slug: 'primer-primerov', kind: 'prisoner' })
    expect(entry.name).toBe('Примеров Пример Примерович')
    const bare = prisonerEntry({ ...someone, name: { surname: 'Ли', given: 'Мира', patronymic: null } })
    expect(bare.name).toBe('Ли Мира')
    expect(texts(bare, 'patronymic')).toEqual([])
  })

  it('takes the last Latin word for the surname', () => {
    expect(texts(entry, 'surname')).toEqual(['Примеров', 'Primerov', 'Primeroff'])
    expect(texts(entry, 'given')).toEqual(['Пример', 'Primer', 'Primer', 'van', 'Образ'])
  })

  it('keeps other names apart from the name', () => {
    expect(texts(entry, 'alias')).toEqual(['Образцов'])
  })

  it('is found by the place too, and by a postcode of its own', () => {
    expect(texts(entry, 'postcode')).toEqual(['127055', '999888'])
    expect(texts(entry, 'town')[0]).toBe('Москва')
    const free = prisonerEntry({ ...someone, facility: null, postcode: null })
    expect(texts(free, 'town').concat(texts(free, 'postcode'))).toEqual([])
  })
})

describe('facilityEntry', () => {
  it('is shown by its name and what people call it', () => {
    expect(facilityEntry(places.butyrka).name).toBe('ФКУ СИЗО-2 ГУФСИН России по г. Москве («Бутырка»)')
    expect(facilityEntry(places.colony17)).toMatchObject({ id: 'a-ik-17', slug: 'a-ik-17', kind: 'facility' })
  })

  it.each([
    ['г. Москва', 'Москва'],
    ['пгт Лесной', 'Лесной'],
    ['р. п. Потьма', 'Потьма'],
    ['с. Раисино', 'Раисино'],
    ['дер. Михайловское', 'Михайловское'],
    ['станция Южная', 'Южная'],
    ['г. Ростов-на-Дону', 'Ростов-на-Дону'],
    ['Самара', 'Самара'],
    ['п. им. Дзержинского', 'им. Дзержинского'],
  ])('reads the settlement in «%s»', (locality, town) => {
    expect(texts({ terms: placeTerms({ ...places.colony17, locality }) }, 'town')).toContain(town)
  })

  it('leaves remarks in brackets out of a region, but not its second name', () => {
    const crimea = placeTerms({ ...places.colony17, regionRu: 'Республика Крым (оккупированная территория)' })
    expect(texts({ terms: crimea }, 'region').join(' ')).not.toMatch(/оккуп/)
    expect(texts({ terms: crimea }, 'region').join(' ')).toContain('crimea')
    const yakutia = placeTerms({ ...places.colony17, regionRu: 'Республика Саха (Якутия)' })
    expect(texts({ terms: yakutia }, 'region')).toContain('Якутия')
    expect(texts({ terms: yakutia }, 'region').join(' ')).toContain('jakutien')
  })

  it('does without number, town and district', () => {
    const bare = facilityEntry({
      ...places.colony17,
      number: null,
      city: null,
      locality: null,
      district: null,
    })
    expect(texts(bare, 'number').concat(texts(bare, 'town'))).toEqual([])
  })
})

describe('the tables of words', () => {
  it.each(facilityKinds)('%s can be asked for in Cyrillic and Latin, each word once and readable', (kind) => {
    const words = kindWords(kind)
    expect(new Set(words).size).toBe(words.length)
    expect(words.some((word) => /^[а-яё]+$/.test(word))).toBe(true)
    expect(words.some((word) => /^[a-z]+$/.test(word))).toBe(true)
    for (const word of words) expect(foldWord(word)).not.toBeNull()
  })

  it.each([
    ['г. Москва', 'moskau'],
    ['Республика Мордовия', 'mordwinien'],
    ['Белый лебедь', 'white swan'],
    ['г. Санкт-Петербург', 'petersburg'],
    ['Чувашская Республика — Чувашия', 'chuvashia'],
    ['Новые Кресты / Колпино', 'kresty'],
  ])('%s abroad', (place, name) => {
    expect(namesAbroad(place).join(' ')).toContain(name)
  })

  it('does not take a part of a word for a place', () => {
    for (const other of ['г. Подмосковамск', 'Крымск', 'лебедь', '']) expect(namesAbroad(other)).toEqual([])
  })
})

describe('weights of roles', () => {
  it('put names before places for a person, and every weight into per cent', () => {
    for (const role of termRoles) {
      for (const kind of ['prisoner', 'facility'] as const) {
        expect(roleWeight(kind, role)).toBeGreaterThan(0)
        expect(roleWeight(kind, role)).toBeLessThanOrEqual(1)
      }
    }
    for (const role of ['title', 'kind', 'number', 'postcode', 'town', 'region'] as const) {
      expect(roleWeight('prisoner', role)).toBeLessThan(roleWeight('prisoner', 'patronymic'))
      expect(roleWeight('prisoner', role)).toBeLessThan(roleWeight('facility', role))
    }
    expect(roleWeight('prisoner', 'surname')).toBeGreaterThan(roleWeight('prisoner', 'given'))
    expect(roleWeight('prisoner', 'given')).toBeGreaterThan(roleWeight('prisoner', 'patronymic'))
  })
})

describe('buildSearchIndex', () => {
  it('keeps one word for many entries', () => {
    const twice = [prisonerEntry(someone), prisonerEntry({ ...someone, id: 'made-up-2', slug: 'second' })]
    const once = buildSearchIndex(twice.slice(0, 1))
    const both = buildSearchIndex(twice)
    expect(both.words).toEqual(once.words)
    expect(both.vocabulary.keys).toEqual(once.vocabulary.keys)
    expect(both.postings.length).toBe(2 * once.postings.length)
  })

  it('spells words of a given name and of a surname apart', () => {
    const index = buildSearchIndex([
      prisonerEntry({ ...someone, name: { surname: 'Пётр', given: 'Образ', patronymic: null } }),
    ])
    expect(search(index, 'Pekka')).toEqual([])
    expect(search(index, 'Pjotr')).toHaveLength(1)
  })

  it('holds nothing when there is nothing', () => {
    const index = buildSearchIndex([])
    for (const query of ['Примеров', 'Primerov', 'Primeov', '17', 'Ghbvthjd'])
      expect(search(index, query)).toEqual([])
  })

  it('does not mind names of signs, blanks or other scripts', () => {
    const odd = ['', ' ', '—', 'ъ', '漢字', 'Ö', "O'Образец", 'a'.repeat(100)].map((surname, place) =>
      prisonerEntry({
        ...someone,
        id: `odd-${place}`,
        name: { surname, given: '', patronymic: null },
        facility: null,
      }),
    )
    const index = buildSearchIndex(odd)
    expect(search(index, 'Образец').map(({ id }) => id)).toEqual(['odd-6'])
  })
})

describe('one kind alone', () => {
  const entries = [
    prisonerEntry({
      ...someone,
      name: { surname: 'Соликамский', given: 'Образ', patronymic: null },
      facility: null,
    }),
    facilityEntry(places.swan),
  ]
  const index = buildSearchIndex(entries)

  it('is looked through as if there were no other', () => {
    expect(search(index, 'Соликамский')[0]?.kind).toBe('prisoner')
    expect(search(index, 'Соликамский', { kind: 'facility' }).map(({ id }) => id)).toEqual(['e-ik-2'])
    expect(search(index, 'Соликамск', { kind: 'prisoner' })[0]?.name).toBe('Соликамский Образ')
  })
})
