import { readFileSync } from 'node:fs'
import lvovich from 'lvovich'
import { describe, expect, it } from 'vitest'
import { compareDative } from '@/lib/phrases/name-forms/compare-dative'
import { proposeDative } from '@/lib/phrases/name-forms/decline-name'
import type { PersonName, Sex } from '@/lib/phrases/name-forms/types'

type Shipped = {
  id: string
  sex: Sex
  name: { surname: string; given: string; patronymic: string | null }
  addressee: { text: string; case: 'dative' | 'nominative' } | null
}

const people = JSON.parse(readFileSync('prisma/directory/prisoners.json', 'utf8')) as Shipped[]
const nameOf = ({ name, sex }: Shipped): PersonName => ({
  surname: name.surname,
  given: name.given,
  patronymic: name.patronymic,
  sex,
})

describe('the names of the shipped directory', () => {
  it('every person has a nominative in Cyrillic, and a sex to decline it by', () => {
    expect(people.length).toBeGreaterThan(600)
    const word = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}’ʼ]*(?:[ -][\p{Script=Cyrillic}’ʼ]+)*$/u
    const bad = people.filter(
      ({ name, sex }) =>
        !word.test(name.surname) ||
        !word.test(name.given) ||
        (name.patronymic !== null && !word.test(name.patronymic)) ||
        !['m', 'f'].includes(sex),
    )
    expect(bad.map(({ id }) => id)).toEqual([])
  })

  it('no nominative is a dative by mistake: where a source prints one, it is another form or an unchanging name', () => {
    const unchanged = people.filter(
      ({ name, addressee }) =>
        addressee?.case === 'dative' &&
        addressee.text === [name.surname, name.given, name.patronymic].filter(Boolean).join(' '),
    )
    expect(unchanged.map(({ id }) => id)).toEqual([])
  })

  it('prints where our proposal differs from the source’s dative, and differs rarely', () => {
    const printed = people.flatMap((person) =>
      person.addressee?.case === 'dative' ? [{ person, text: person.addressee.text }] : [],
    )
    const differing = printed
      .map(({ person, text }) => ({ id: person.id, text, ...compareDative(nameOf(person), text) }))
      .filter(({ is }) => is !== 'same')
    process.stdout.write(
      `${printed.length} printed datives, ${differing.length} other than proposed:\n${differing
        .map(({ id, is, text, proposal }) => `  ${id} (${is}): «${text}», proposed «${proposal}»`)
        .join('\n')}\n`,
    )
    expect(printed.length).toBeGreaterThan(400)
    // What is left is the source's own: a name misspelt, shortened, left in the nominative, or somebody else's.
    expect(differing.length / printed.length).toBeLessThan(0.02)
    expect(differing.filter(({ is }) => is === 'endings').length).toBeLessThanOrEqual(2)
  })

  it('where it agrees with the printed dative, it is not by leaving names as they are', () => {
    const changed = people.filter((person) => {
      const { surname, given, patronymic } = person.name
      return proposeDative(nameOf(person)) !== [surname, given, patronymic].filter(Boolean).join(' ')
    })
    expect(changed.length / people.length).toBeGreaterThan(0.97)
  })

  it('agrees with lvovich on nearly all of them', () => {
    const fold = (text: string) => text.replaceAll('ё', 'е')
    const agreeing = people.filter(({ name, sex }) => {
      const gender = sex === 'm' ? 'male' : 'female'
      const said = lvovich.incline({ first: name.given, last: name.surname, gender }, 'dative')
      return fold(proposeDative({ ...name, patronymic: null, sex })) === fold(`${said.last} ${said.first}`)
    })
    expect(agreeing.length / people.length).toBeGreaterThan(0.97)
  })
})

describe('compareDative', () => {
  const man: PersonName = { surname: 'Примеров', given: 'Пётр', patronymic: 'Ильич', sex: 'm' }
  it.each([
    ['Примерову Петру Ильичу', 'same'],
    ['ПРИМЕРОВУ ПЕТРУ ИЛЬИЧУ', 'same'],
    ['Примерову Петру', 'shorter'],
    ['Примеров Петр Ильич', 'nominative'],
    ['Примерому Петру Ильичу', 'endings'],
    ['Образцову Ивану Петровичу', 'other'],
    ['Примерову Ивану Ильичу', 'other'],
  ] as const)('«%s» is «%s»', (printed, is) => {
    expect(compareDative(man, printed).is).toBe(is)
  })
})
