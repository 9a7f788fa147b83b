import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeCity } from '@/lib/phrases/name-forms/city'
import { cities } from '@/lib/phrases/places/cities'
import { cityLabel } from '@/lib/phrases/places/city-label'
import { countries } from '@/lib/phrases/places/countries'
import { findCity, listCities } from '@/lib/phrases/places/find-city'
import { renderPhrase } from '@/lib/phrases/render'
import type { Context } from '@/lib/phrases/types'

/** Id or «city», nominative, where, whence. */
const gold = readFileSync('tests/unit/phrases/places.gold.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

const context: Context = { writer: 'f', addressee: 'm', register: 'vy' }

describe('countries and towns', () => {
  it('have the forms of the table, all of them', () => {
    const all = [
      ...countries.map(({ id, nom, in: where, from }) => [id, nom, where, from]),
      ...cities.map(({ nom, in: where, from }) => ['city', nom, where, from]),
    ]
    expect(all.length).toBe(538)
    expect(all).toEqual(gold)
  })

  it('are each there once', () => {
    for (const names of [countries.map(({ id }) => id), cities.map(({ nom }) => nom)]) {
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it.each([
    ['munchen', 'в Мюнхене'],
    ['München', 'в Мюнхене'],
    ['MUNICH', 'в Мюнхене'],
    ['кёльн', 'в Кёльне'],
    ['Кельн', 'в Кёльне'],
    ['Lodz', 'в Лодзи'],
    ['Łódź', 'в Лодзи'],
    ['new-york', 'в Нью-Йорке'],
    ['Straßburg', 'в Страсбурге'],
    ['Praha', undefined],
  ])('finds %s', (typed, where) => {
    expect(findCity(typed)?.in).toBe(where)
  })

  it('lists towns by their beginning', () => {
    expect(listCities('ber').map(({ nom }) => nom)).toEqual(['Берлин', 'Берн', 'Берген', 'Бергамо'])
    expect(listCities('Бер', 2)).toHaveLength(2)
    expect(listCities('  ')).toEqual([])
  })

  it('calls a town as its reader does', () => {
    expect(cityLabel('en', 'Мюнхен')).toBe('Munich')
    expect(cityLabel('de', 'Мюнхен')).toBe('München')
    expect(cityLabel('de', 'Лондон')).toBe('London')
    expect(cityLabel('ru', 'Лондон')).toBe('Лондон')
    expect(cityLabel('en', { nom: 'Быдгощик', in: '', from: '' })).toBe('Быдгощик')
  })
})

describe('a town outside the table', () => {
  // None of these is in the table; forms by hand.
  it.each([
    ['Бамберг', 'в Бамберге', 'из Бамберга'],
    ['Регенсбург', 'в Регенсбурге', 'из Регенсбурга'],
    ['Фюрт', 'в Фюрте', 'из Фюрта'],
    ['Вроцек', 'во Вроцеке', 'из Вроцека'],
    ['Ольборг', 'в Ольборге', 'из Ольборга'],
    ['Модена', 'в Модене', 'из Модены'],
    ['Перуджа', 'в Перудже', 'из Перуджи'],
    ['Виченца', 'в Виченце', 'из Виченцы'],
    ['Брешиа', 'в Брешиа', 'из Брешиа'],
    ['Анкона', 'в Анконе', 'из Анконы'],
    ['Виго', 'в Виго', 'из Виго'],
    ['Ангулем', 'в Ангулеме', 'из Ангулема'],
    ['Безансон', 'в Безансоне', 'из Безансона'],
    ['Кьоджа', 'в Кьодже', 'из Кьоджи'],
    ['Норвич', 'в Норвиче', 'из Норвича'],
    ['Сарагоса', 'в Сарагосе', 'из Сарагосы'],
    ['Висбаден', 'в Висбадене', 'из Висбадена'],
    ['Бад-Хомбург', 'в Бад-Хомбурге', 'из Бад-Хомбурга'],
    ['Франкфурт-на-Одере', 'во Франкфурте-на-Одере', 'из Франкфурта-на-Одере'],
    ['Нижний Тагил', 'в Нижнем Тагиле', 'из Нижнего Тагила'],
    ['Новый Орлеан', 'в Новом Орлеане', 'из Нового Орлеана'],
    ['Астрахань', 'в Астрахани', 'из Астрахани'],
    ['Суздаль', 'в Суздале', 'из Суздаля'],
    ['Кемери', 'в Кемери', 'из Кемери'],
    ['Эвора', 'в Эворе', 'из Эворы'],
  ])('%s is %s, %s by rule', (nom, where, from) => {
    expect(proposeCity(nom)).toEqual({ where, from })
  })

  it('gets no ending in Latin letters, ever', () => {
    expect(proposeCity('Bamberg')).toBeNull()
    expect(proposeCity('Бaмберг')).toBeNull()
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (name) => {
        if (/[A-Za-z]/.test(name)) expect(proposeCity(name)).toBeNull()
        else proposeCity(name)
      }),
      { seed: 5, numRuns: 500 },
    )
    expect(renderPhrase('who.city', { city: 'Bamberg' }, context)).toEqual({
      ok: false,
      code: 'slotNotCyrillic',
      slot: 'city',
    })
  })

  it('is said in the nominative until its forms are accepted', () => {
    expect(renderPhrase('who.city', { city: 'Бамберг' }, context)).toMatchObject({ code: 'slotFormMissing' })
    expect(renderPhrase('who.cityNamed', { city: 'Бамберг' }, context)).toEqual({
      ok: true,
      text: 'Город, в котором я живу, называется Бамберг.',
    })
    const { where, from } = proposeCity('Бамберг')!
    const accepted = { nom: 'Бамберг', in: where, from }
    expect(renderPhrase('who.city', { city: accepted }, context)).toEqual({
      ok: true,
      text: 'Я живу в Бамберге.',
    })
  })
})
