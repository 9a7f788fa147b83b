import type { SlotSource } from '../slot-types'

/** Every slot that a phrase may name, and what it takes. */
export const slotSources: Readonly<Record<string, SlotSource>> = {
  addr: { kind: 'addressee' },
  writer: { kind: 'writer' },
  country: { kind: 'country' },
  city: { kind: 'city' },
  river: { kind: 'text' },
  petName: { kind: 'text' },
  age: { kind: 'number', min: 10, max: 110 },
  years: { kind: 'number', min: 1, max: 100 },
  count: { kind: 'number', min: 2, max: 200 },
  temp: { kind: 'number', min: 1, max: 45 },
  date: { kind: 'date' },
  hobby: { kind: 'catalogue', catalogue: 'hobby' },
  interest: { kind: 'catalogue', catalogue: 'hobby' },
  pet: { kind: 'catalogue', catalogue: 'pet' },
  workplace: { kind: 'catalogue', catalogue: 'workplace' },
  job: { kind: 'catalogue', catalogue: 'job' },
  science: { kind: 'catalogue', catalogue: 'science' },
  music: { kind: 'catalogue', catalogue: 'music' },
  book: { kind: 'catalogue', catalogue: 'book' },
  film: { kind: 'catalogue', catalogue: 'film' },
  ruAuthor: { kind: 'catalogue', catalogue: 'ruAuthor' },
  ruWord: { kind: 'catalogue', catalogue: 'ruWord' },
}
