import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLatin } from '@/lib/text/fold'
import { equivalentsOf } from '@/lib/text/romanise/given-names'
import { romanise } from '@/lib/text/romanise/romanise'
import { alphabet } from '@/lib/text/romanise/scheme'
import { latinSchemes } from '@/lib/text/romanise/schemes'
import { cyrillicSpellingsOf, spellingsOf } from '@/lib/text/romanise/spellings-of'

const russianWord = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 14 })

describe('spellingsOf', () => {
  it('knows one name in many countries', () => {
    expect(spellingsOf('Образцова')).toEqual(
      expect.arrayContaining(['obraztsova', 'obraszowa', 'obrazcowa', 'obrazcovova', 'obraztcova']),
    )
  })

  it('restores German and Yiddish surnames', () => {
    expect(spellingsOf('Эйзенштейн')).toContain('eisenstein')
    expect(spellingsOf('Беркович')).toContain('berkowitz')
  })

  it('gives a compound whole', () => {
    expect(spellingsOf('Кара-Мурза')).toContain('karamurza')
  })

  it('has nothing to say where there is no Russian letter', () => {
    for (const none of ['', '123', 'Latin', '—']) expect(spellingsOf(none)).toEqual([])
  })

  it('holds every scheme of every word, folded, each once', () => {
    fc.assert(
      fc.property(russianWord, (word) => {
        const spellings = spellingsOf(word)
        expect(new Set(spellings).size).toBe(spellings.length)
        for (const spelling of spellings) expect(foldLatin(spelling)).toBe(spelling)
        for (const scheme of latinSchemes) {
          const own = foldLatin(romanise(word, scheme))
          if (own !== '') expect(spellings).toContain(own)
        }
      }),
      { seed: 41, numRuns: 300 },
    )
  })
})

describe('cyrillicSpellingsOf', () => {
  it.each([
    ['Горбачёв', ['горбачев', 'горбачов']],
    ['Королёв', ['королев', 'королов']],
    ['Пчелинцев', ['пчелинцев']],
    ['Навальный', ['навалнии']],
  ])('%s', (name, spellings) => {
    expect(cyrillicSpellingsOf(name)).toEqual(spellings)
  })
})

describe('equivalentsOf', () => {
  it.each([
    ['Пётр', 'piotr'],
    ['Петр', 'peter'],
    ['Александр', 'oleksandr'],
    ['Михаил', 'michael'],
    ['Георгий', 'george'],
    ['Евгений', 'eugene'],
  ])('%s is also %s', (name, other) => {
    expect(equivalentsOf(name)?.latin).toContain(other)
  })

  it('knows short forms, and not every name', () => {
    expect(equivalentsOf('Александра')?.cyrillic).toContain('Саша')
    expect(equivalentsOf('Образцова')).toBeUndefined()
  })

  it('lists folded Latin forms only', () => {
    for (const name of ['Александр', 'Екатерина', 'Юрий', 'Фёдор', 'Лев', 'Наталья']) {
      for (const form of equivalentsOf(name)?.latin ?? []) expect(foldLatin(form)).toBe(form)
    }
  })
})
