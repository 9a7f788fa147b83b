import { describe, expect, it } from 'vitest'
import { findPeople, searchTextOf } from '@/lib/pack/find-people'
import { makePackPerson } from '../../factories/pack'
import { makeRecipient } from '../../factories/recipient'

const people = [
  makePackPerson(1, { region: 'RU-KIR', born: 3 }),
  makePackPerson(2, {
    region: 'RU-MOW',
    born: 11,
    name: 'Artyom Obraztsov',
    recipient: makeRecipient({
      id: 'test-2',
      surnameRu: 'Образцов',
      givenRu: 'Артём',
      patronymicRu: null,
      nameLatin: 'Artyom Obraztsov',
    }),
  }),
  makePackPerson(3, { region: 'RU-KIR', born: null }),
]
const texts = new Map(people.map((person) => [person.recipient.id, searchTextOf(person)]))
const find = (filter: Partial<{ words: string; region: string; born: string }>) =>
  findPeople(people, { words: '', region: '', born: '', ...filter }, texts).map(
    ({ recipient }) => recipient.id,
  )

describe('findPeople', () => {
  it.each([
    [{}, ['test-1', 'test-2', 'test-3']],
    [{ words: 'обра' }, ['test-2']],
    [{ words: 'ОБРАЗЦОВ артем' }, ['test-2']],
    [{ words: 'artyom' }, ['test-2']],
    [{ words: '  Primerov  ' }, ['test-1', 'test-3']],
    [{ words: 'IK-99 sample' }, ['test-1', 'test-2', 'test-3']],
    [{ words: 'nobody' }, []],
    [{ region: 'RU-KIR' }, ['test-1', 'test-3']],
    [{ born: '3' }, ['test-1']],
    [{ region: 'RU-KIR', born: '11' }, []],
  ])('%j finds %j', (filter, ids) => {
    expect(find(filter)).toEqual(ids)
  })
})
