import type { Acquaintance, Answers, LetterLength, Occasion, Subject } from '@/lib/phrases/answers'
import { registerFor } from '@/lib/phrases/answers'
import { findCity } from '@/lib/phrases/places/find-city'
import type { Choices, Context, PlaceForms, Writer } from '@/lib/phrases/types'
import { transliterateLetters, withCapitalsOf } from '@/lib/russian/transliterate'

/** What the writer has told of themselves for the phrases: in the page's memory, asked once. */
export type WriterAnswers = {
  writer: Writer
  acquaintance: Acquaintance
  /** The name as typed, in any script. */
  name: string
  /** The name in Russian letters where the writer has set it; else it is made of `name`. */
  nameRu: string
  /** ISO 3166-1 code, empty where nothing is chosen. */
  country: string
  /** The town as typed, in any script. */
  city: string
  /** Forms of a town outside the table that the writer has accepted. */
  cityForms: PlaceForms | null
  subjects: readonly Subject[]
  occasion: Occasion | null
  /** Hobby, pet, job …: one choice for each slot. */
  choices: Choices
}

export const noAnswers: WriterAnswers = {
  writer: 'x',
  acquaintance: 'neverMet',
  name: '',
  nameRu: '',
  country: '',
  city: '',
  cityForms: null,
  subjects: [],
  occasion: null,
  choices: {},
}

/** Whom the phrases are for. */
export type Named = {
  givenRu: string
  patronymicRu: string | null
  sex: 'm' | 'f'
  birthYear: number | null
}

const joins = new Set(['and', 'und', 'et', 'y', 'e', 'i', 'och', 'en', '&', '+'])

/**
 * A name in Russian letters, letter by letter: a proposal that the writer sees and may change.
 *
 * @example nameInRussian('Anna and Paul') // 'Анна и Паул'
 */
export function nameInRussian(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => {
      if (joins.has(word.toLowerCase()) && word === word.toLowerCase()) return 'и'
      const plain = word
        .replaceAll('ß', 'ss')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
      return /[a-z]/i.test(plain) ? withCapitalsOf(plain, transliterateLetters(plain)) : word
    })
    .join(' ')
}

/** From this age on a stranger is rather called by name and patronymic (composing.md §6, own judgement). */
const patronymicAge = 55

/** What the addressee is called: with the patronymic when much older and not on first-name terms. */
export function callOf(named: Named, acquaintance: Acquaintance, year: number): string {
  const { givenRu, patronymicRu, birthYear } = named
  const isElder = birthYear !== null && year - birthYear >= patronymicAge
  return isElder && patronymicRu && registerFor(acquaintance) === 'vy'
    ? `${givenRu} ${patronymicRu}`
    : givenRu
}

/** What every phrase agrees with. `year` is the year of writing. */
export function contextOf(answers: WriterAnswers, named: Named, year: number): Context {
  const name = answers.nameRu.trim() || nameInRussian(answers.name)
  return {
    writer: answers.writer,
    addressee: named.sex,
    register: registerFor(answers.acquaintance),
    call: callOf(named, answers.acquaintance, year),
    ...(name !== '' && { name }),
  }
}

/** The choices that fill slots: a town outside the table stands in the nominative unless its forms were accepted. */
export function choicesOf({ country, city, cityForms, choices }: WriterAnswers): Choices {
  const town = findCity(city)?.nom ?? cityForms ?? nameInRussian(city)
  return { ...choices, ...(country !== '' && { country }), ...(town !== '' && { city: town }) }
}

/** Everything that a suggested letter is made of. `date` is the day of writing, YYYY-MM-DD. */
export function answersFor(
  answers: WriterAnswers,
  named: Named,
  {
    date,
    length,
    seed,
    avoid,
  }: { date: string; length: LetterLength; seed: number; avoid?: readonly string[] },
): Answers {
  return {
    context: contextOf(answers, named, Number(date.slice(0, 4))),
    choices: choicesOf(answers),
    subjects: answers.subjects,
    ...(answers.occasion && { occasion: answers.occasion }),
    acquaintance: answers.acquaintance,
    length,
    date,
    seed,
    ...(avoid && { avoid }),
  }
}
