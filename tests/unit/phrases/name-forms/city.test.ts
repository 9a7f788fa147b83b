import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeCity } from '@/lib/phrases/name-forms/city'
import { ownCities } from './cities'

const shared = '../shared/composing/places.ru.json'
type Place = { nom: string; in: string; from: string }

/** Share of the rows that come out right in both forms, and the rows that don't. */
function score(rows: readonly (readonly [string, string, string])[]) {
  const wrong = rows.filter(([nominative, where, from]) => {
    const forms = proposeCity(nominative)
    return forms?.where !== where || forms.from !== from
  })
  return { share: 1 - wrong.length / rows.length, wrong: wrong.map(([nominative]) => nominative) }
}

describe('proposeCity', () => {
  it('knows our own list of cities outside the table', () => {
    expect(ownCities.length).toBeGreaterThan(230)
    expect(score(ownCities).wrong).toEqual([])
  })

  it.skipIf(!existsSync(shared))(
    'gets at least 95 % of the cities in ../shared/composing/places.ru.json (skipped where that folder is absent)',
    () => {
      const { cities } = JSON.parse(readFileSync(shared, 'utf8')) as { cities: Place[] }
      const { share, wrong } = score(cities.map((city) => [city.nom, city.in, city.from] as const))
      expect(cities.length).toBeGreaterThan(300)
      expect(share, wrong.join(', ')).toBeGreaterThanOrEqual(0.95)
    },
  )

  it.each([
    ['Быдгощ', 'в Быдгоще', 'из Быдгоща'],
    ['  быдгощ ', 'в Быдгоще', 'из Быдгоща'],
    ['Нижний  Тагил', 'в Нижнем Тагиле', 'из Нижнего Тагила'],
    ['Верхняя Пышма', 'в Верхней Пышме', 'из Верхней Пышмы'],
    ['Ржев', 'во Ржеве', 'из Ржева'],
    ['Вьетри', 'во Вьетри', 'из Вьетри'],
    ['Раменское', 'в Раменском', 'из Раменского'],
    ['Спа', 'в Спа', 'из Спа'],
    ['Помпеи', 'в Помпеях', 'из Помпей'],
  ])('proposes «%s» → «%s», «%s»', (nominative, where, from) => {
    expect(proposeCity(nominative)).toEqual({ where, from })
  })

  it.each(['', 'Я', 'Paris', 'Парiж', 'Париж 7', '東京', '-Париж', 'Париж-', 'А'.repeat(61), 'Париж\nЛион!'])(
    'proposes nothing for «%s»',
    (typed) => expect(proposeCity(typed)).toBeNull(),
  )

  it('never breaks, and always keeps a preposition and the beginning of the name', () => {
    const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя- ']
    const typed = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(typed, (name) => {
        const forms = proposeCity(name)
        if (!forms) return
        expect(forms.where).toMatch(/^во? \S/u)
        expect(forms.from).toMatch(/^из \S/u)
        expect(forms.where.split(' ')[1]?.[0]).toBe(name.trim()[0]?.toUpperCase())
      }),
      { seed: 5, numRuns: 1000 },
    )
  })
})
