import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildSearchIndex } from '@/lib/server/search/build-search-index'
import { search } from '@/lib/server/search/search'
import { readSpellingTable, scoreSpellings, spellingEntries } from '@/lib/server/search/spelling-table'
import { romanise } from '@/lib/text/romanise/romanise'
import { latinSchemes } from '@/lib/text/romanise/schemes'
import { ukrainian } from '@/lib/text/romanise/schemes/ukrainian'
import { hasReferenceData, type PersonRow, people, referenceEntries } from './directory-fixture'

const here = import.meta.dirname
const why = hasReferenceData ? '' : ' (skipped: the reference data is not beside the project)'

function scoreTable(file: string) {
  const rows = readSpellingTable(readFileSync(file, 'utf8'))
  const entries = [...referenceEntries(), ...spellingEntries(rows)]
  const index = buildSearchIndex(entries)
  return scoreSpellings(rows, entries, (query) => search(index, query, { limit: 5 }))
}

describe.skipIf(!hasReferenceData)(`tables of spellings against the whole directory${why}`, () => {
  const shared = path.resolve('../shared/composing/name-spellings.tsv')

  it.skipIf(!existsSync(shared))('the table that the systems were developed on', () => {
    const score = scoreTable(shared)
    expect(score.queries).toBeGreaterThan(800)
    expect(score.misses).toEqual([])
    expect(score.recallAt1).toBeGreaterThanOrEqual(99.5)
  })

  it.each(['spellings-held-out.tsv', 'spellings-held-out-2.tsv'])(
    '%s: other names, by another road',
    (file) => {
      const score = scoreTable(path.join(here, file))
      expect(score.queries).toBeGreaterThan(350)
      expect(score.recallAt5).toBeGreaterThanOrEqual(99.8)
      expect(score.recallAt1).toBeGreaterThanOrEqual(99.5)
    },
  )
})

describe.skipIf(!hasReferenceData)(`people of the directory as papers abroad write them${why}`, () => {
  const index = buildSearchIndex(referenceEntries())
  const [, ...lines] = readFileSync(path.join(here, 'press-spellings.tsv'), 'utf8').trim().split('\n')
  it.each(lines.map((line) => line.split('\t') as [string, string, string]))(
    '%s %s',
    (surname, given, cell) => {
      const wanted = people.filter((person) => person.surname === surname && person.given === given)
      expect(wanted.length).toBeGreaterThan(0)
      for (const query of cell.split('; ')) {
        const found = search(index, query, { limit: 1 })[0]?.id
        expect(
          wanted.map(({ id }) => id),
          query,
        ).toContain(found)
      }
    },
  )
})

describe.skipIf(!hasReferenceData)(`everyone in the directory${why}`, () => {
  const index = buildSearchIndex(referenceEntries())
  const plain = (person: PersonRow) => `${person.surname} ${person.given}`.replaceAll('ё', 'е')
  const byId = new Map(people.map((person) => [person.id, person]))

  /** Whom a query does not find first; a namesake by surname and given name is as good. */
  function lost(queryFor: (person: PersonRow) => string | null): string[] {
    return people.flatMap((person) => {
      const query = queryFor(person)
      if (query === null) return []
      const found = byId.get(search(index, query, { limit: 1 })[0]?.id ?? '')
      return found && plain(found) === plain(person) ? [] : [query]
    })
  }

  it('counts as many as the source', () => {
    expect(people.length).toBe(603)
  })

  it.each([...latinSchemes, ukrainian])('is found first in $id', (scheme) => {
    expect(lost(({ given, surname }) => romanise(`${given} ${surname}`, scheme))).toEqual([])
  })

  it('is found first in the dative as printed, whole and without patronymic', () => {
    const dative = people.filter((person) => person.addressee_case === 'dative')
    expect(dative.length).toBeGreaterThan(400)
    const words = ({ addressee_ru, addressee_case }: PersonRow) =>
      addressee_case === 'dative' ? addressee_ru!.split(' ') : null
    expect(lost((person) => words(person)?.join(' ') ?? null)).toEqual([])
    expect(lost((person) => words(person)?.slice(0, 2).reverse().join(' ').toLowerCase() ?? null)).toEqual([])
  })

  it('is found first by the record’s own names, ё or е', () => {
    expect(lost((person) => person.name_latin)).toEqual([])
    expect(lost(({ given, surname }) => `${given} ${surname}`.replaceAll('ё', 'е').toUpperCase())).toEqual([])
    expect(lost(({ surname, given, patronymic }) => [surname, given, patronymic].join(' ').trim())).toEqual(
      [],
    )
  })

  it('is found first in spite of a dropped or a doubled letter in the surname', () => {
    const english = latinSchemes[0]!
    const spoil = (word: string, by: (place: number) => string) =>
      word.length < 6 ? null : by(word.length >> 1)
    const dropped = lost(({ given, surname }) => {
      const word = romanise(surname, english)
      const typed = spoil(word, (place) => word.slice(0, place) + word.slice(place + 1))
      return typed && `${romanise(given, english)} ${typed}`
    })
    const doubled = lost(({ given, surname }) => {
      const typed = spoil(surname, (place) => surname.slice(0, place + 1) + surname.slice(place))
      return typed && `${typed} ${given}`
    })
    expect(dropped.length + doubled.length, [...dropped, ...doubled].join(', ')).toBeLessThanOrEqual(6)
  })
})
