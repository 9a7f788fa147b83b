import type { PrisonerRecord } from '@/lib/prisoner/record'
import { romanise } from '@/lib/text/romanise/romanise'
import { englishPress } from '@/lib/text/romanise/schemes/english-press'
import { german } from '@/lib/text/romanise/schemes/german'
import { seeded } from './seeded'

export type Query = {
  text: string
  /** Surname of the person who was meant. */
  surname: string
}

const perKind = 200

/** What visitors type, of each kind the same number, about people drawn with a fixed seed. */
export function inventQueries(people: readonly PrisonerRecord[]): Map<string, Query[]> {
  const below = seeded(7)
  const sample = Array.from({ length: perKind }, () => people[below(people.length)] as PrisonerRecord)
  const spoil = (word: string) => {
    const at = 1 + below(word.length - 2)
    return word.slice(0, at) + word.slice(at + 1)
  }
  const say = (write: (name: PrisonerRecord['name']) => string) =>
    sample.map(({ name }) => ({ text: write(name), surname: name.surname }))
  return new Map([
    ['surname, Cyrillic', say(({ surname }) => surname)],
    ['three words, as on an envelope', say((of) => `${of.surname} ${of.given} ${of.patronymic}`)],
    ['English', say((of) => of.latin)],
    ['German', say((of) => romanise(`${of.given} ${of.surname}`, german))],
    ['first three letters', say(({ surname }) => surname.slice(0, 3))],
    ['a letter left out', say(({ surname }) => spoil(surname))],
    ['a letter left out, Latin', say((of) => spoil(romanise(of.surname, englishPress)))],
  ])
}
