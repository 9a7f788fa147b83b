import { describe, expect, it } from 'vitest'
import { keepWords } from '@/lib/letter/keep-words'

const nobody = {
  surnameRu: 'Примеров-Образцов',
  givenRu: 'Иван',
  patronymicRu: 'Петрович',
  addresseeRu: 'Примерову-Образцову Ивану Петровичу',
  unitNote: 'отряд № 8',
  address: {
    institution: 'ФКУ ИК-27 УФСИН России по Придуманной области',
    extra: null,
    street: 'ул. Сказочная',
    house: 'д. 5',
    locality: 'пгт Небывалый',
    city: null,
    district: null,
    region: 'Придуманная область',
    postcode: '600001',
  },
}

describe('keepWords', () => {
  const kept = keepWords(nobody, ['Anna M.', 'Musterstadt'])

  it.each(['Примеров-Образцов', 'Иван', 'Петрович', 'Примерову-Образцову', 'Ивану', 'Петровичу'])(
    'every form of the name that we have: %s',
    (word) => {
      expect(kept).toContain(word)
    },
  )

  it.each(['Сказочная', 'Небывалый', 'Придуманной', 'Придуманная', 'ФСИН'.replace('Ф', 'УФ')])(
    'the place: %s',
    (word) => {
      expect(kept).toContain(word)
    },
  )

  it('who sends, and whatever else is known', () => {
    expect(kept).toEqual(expect.arrayContaining(['Anna', 'Musterstadt']))
    expect(keepWords(nobody, [], ['Новый Уренгой'])).toEqual(expect.arrayContaining(['Новый', 'Уренгой']))
  })

  it('is made of words alone, each once: no number, no full stop', () => {
    expect(new Set(kept).size).toBe(kept.length)
    for (const word of kept) expect(word).toMatch(/^[\p{L}\p{M}'’-]+$/u)
  })

  it('does without what is not known', () => {
    expect(keepWords({ ...nobody, patronymicRu: null, unitNote: null }, [])).not.toContain('Петрович')
  })
})
