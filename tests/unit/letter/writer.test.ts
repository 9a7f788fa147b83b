import { describe, expect, it } from 'vitest'
import { answersFor, callOf, choicesOf, contextOf, nameInRussian, noAnswers } from '@/lib/letter/writer'

const ivan = { givenRu: 'Иван', patronymicRu: 'Петрович', sex: 'm', birthYear: 1990 } as const

describe('nameInRussian', () => {
  it.each([
    ['', ''],
    ['Anna', 'Анна'],
    ['  Anna  ', 'Анна'],
    ['Анна', 'Анна'],
    ['Anna and Paul', 'Анна и Паул'],
    ['Anna und Paul', 'Анна и Паул'],
    ['Marta & Lea', 'Марта и Леа'],
    ['Großmann', 'Гроссманн'],
  ])('%s → %s', (name, russian) => {
    expect(nameInRussian(name)).toBe(russian)
  })

  it('leaves no Latin letter', () => {
    for (const name of ['Quentin', 'Xaver', 'Wilhelm', 'Åsa', 'Łukasz', 'Zoë', 'Jürgen'])
      expect(nameInRussian(name)).not.toMatch(/[a-z]/i)
  })
})

describe('callOf', () => {
  it.each([
    [{ ...ivan }, 'neverMet', 'Иван'],
    [{ ...ivan, birthYear: 1955 }, 'neverMet', 'Иван Петрович'],
    [{ ...ivan, birthYear: 1971 }, 'neverMet', 'Иван Петрович'],
    [{ ...ivan, birthYear: 1972 }, 'neverMet', 'Иван'],
    [{ ...ivan, birthYear: 1955 }, 'theyWroteTy', 'Иван'],
    [{ ...ivan, birthYear: 1955, patronymicRu: null }, 'neverMet', 'Иван'],
    [{ ...ivan, birthYear: null }, 'neverMet', 'Иван'],
  ] as const)('%j, %s: %s', (named, acquaintance, call) => {
    expect(callOf(named, acquaintance, 2026)).toBe(call)
  })
})

describe('what the phrases agree with', () => {
  it('takes the name that the writer has set over the one we propose', () => {
    const answers = { ...noAnswers, name: 'Paul', nameRu: 'Пауль' }
    expect(contextOf(answers, ivan, 2026)).toEqual({
      writer: 'x',
      addressee: 'm',
      register: 'vy',
      call: 'Иван',
      name: 'Пауль',
    })
  })

  it('has no name where none is told', () => {
    expect(contextOf(noAnswers, ivan, 2026)).not.toHaveProperty('name')
  })

  it('says «ты» where the other did', () => {
    expect(contextOf({ ...noAnswers, acquaintance: 'theyWroteTy' }, ivan, 2026).register).toBe('ty')
  })
})

describe('choicesOf', () => {
  const forms = { nom: 'Энтенхаузен', in: 'в Энтенхаузене', from: 'из Энтенхаузена' }
  it.each([
    [{}, {}],
    [{ country: 'DE' }, { country: 'DE' }],
    [{ city: 'Берлин' }, { city: 'Берлин' }],
    // Outside the table: the nominative in Russian letters, unless the forms were accepted.
    [{ city: 'Entenhausen' }, { city: 'Ентенхаусен' }],
    [{ city: 'Энтенхаузен', cityForms: forms }, { city: forms }],
    [{ choices: { pet: 'cat' } }, { pet: 'cat' }],
  ])('%j', (told, choices) => {
    expect(choicesOf({ ...noAnswers, ...told })).toEqual(choices)
  })
})

it('answersFor hands on what was told, and nothing else', () => {
  const answers = answersFor({ ...noAnswers, subjects: ['books'], occasion: 'newyear' }, ivan, {
    date: '2026-11-21',
    length: 'card',
    seed: 4,
  })
  expect(answers).toMatchObject({
    subjects: ['books'],
    occasion: 'newyear',
    acquaintance: 'neverMet',
    length: 'card',
    date: '2026-11-21',
    seed: 4,
  })
  expect(answers).not.toHaveProperty('avoid')
})
