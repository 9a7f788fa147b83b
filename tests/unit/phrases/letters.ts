import { type Answers, occasions, type Subject, subjects } from '@/lib/phrases/answers'
import { listEntries } from '@/lib/phrases/slots'
import type { Choices } from '@/lib/phrases/types'
import { seeded } from '@/lib/text/seeded'
import { addressees, contexts, registers, writers } from './variants'

/** Days on which the feasts are near, and plain ones. */
const dates = [
  '2026-11-21',
  '2026-12-20',
  '2027-02-20',
  '2027-03-20',
  '2027-04-25',
  '2027-06-15',
  '2027-08-30',
  '2027-05-01',
]

const towns = ['Берлин', 'Прага', 'Лион', 'Осло', 'Владивосток', 'Афины', 'Набережные Челны']
const lands = ['DE', 'CZ', 'FR', 'NO', 'CY', 'US', 'AU']

/** The answers of letter `seed`: every axis, subject, occasion and length comes round. */
export function answersOf(seed: number): Answers {
  const random = seeded(seed)
  const pick = <Entry>(entries: readonly Entry[]) => entries[Math.floor(random() * entries.length)] as Entry
  const writer = pick(writers)
  const addressee = pick(addressees)
  const register = pick(registers)
  const context = contexts.find(
    (each) => each.writer === writer && each.addressee === addressee && each.register === register,
  )!
  const choices: Record<string, Choices[string]> = {}
  if (random() < 0.8) choices.city = pick(towns)
  if (random() < 0.8) choices.country = pick(lands)
  for (const slot of ['hobby', 'pet', 'book', 'film', 'music', 'science', 'workplace', 'ruAuthor']) {
    if (random() < 0.4) choices[slot] = pick(listEntries(slot)).id
  }
  if (random() < 0.3) choices.age = 10 + Math.floor(random() * 90)
  if (random() < 0.3) choices.years = 1 + Math.floor(random() * 60)
  const wanted = new Set<Subject>([pick(subjects), pick(subjects), pick(subjects)])
  return {
    context,
    choices,
    subjects: [...wanted],
    ...(random() < 0.5 ? { occasion: pick(occasions) } : {}),
    length: random() < 0.5 ? 'card' : 'letter',
    date: pick(dates),
    seed,
    nth: Math.floor(random() * 10),
  }
}

/** Ten letters of one evening: the same answers, only the number changes. */
export function evening(answers: Answers): Answers[] {
  return Array.from({ length: 10 }, (_, nth) => ({ ...answers, nth }))
}
