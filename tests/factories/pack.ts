import type { PackPerson, PackWords } from '@/lib/pack/types'
import { makeRecipient } from './recipient'

/** A made-up person for a pack; `number` tells several apart. */
export function makePackPerson(number: number, parts: Partial<PackPerson> = {}): PackPerson {
  const recipient = makeRecipient({ id: `test-${number}`, slug: `ivan-primerov-${number}` })
  return {
    recipient,
    name: `Ivan Primerov ${number}`,
    place: 'Penal colony IK-99, Sample Region',
    region: 'RU-XX',
    born: 3,
    birthday: 'Birthday: 14 March',
    seen: 'Address seen 1 March 2026',
    isOld: false,
    cautions: [],
    profile: { name: `Ivan Primerov ${number}`, lines: ['Likes the sea.'] },
    weight: 1,
    ...parts,
  }
}

export const makePackPeople = (count: number): PackPerson[] =>
  Array.from({ length: count }, (_, index) => makePackPerson(index + 1))

export const packWords: PackWords = {
  tally: { title: 'Who', name: 'Name', place: 'Where', written: 'Written', posted: 'Posted' },
  hints: { title: 'What about', lines: ['The weather.'] },
  phrases: { title: 'Phrases', pairs: [{ ru: 'Берегите себя!', own: 'Take care!' }] },
}
