import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCyrillic, foldLatin, foldWord } from '@/lib/text/fold'

describe('foldLatin', () => {
  it.each([
    ['Ptšelintsev', 'ptselintsev'],
    ['Sołżenicyn', 'solzenicyn'],
    ["El'cin", 'elcin'],
    ['Naval’nyj', 'navalnyj'],
    ['Ėjzenštejn', 'ejzenstejn'],
    ['Əliyev', 'aliyev'],
    ['Sagınbaev', 'saginbaev'],
    ['İbrahim', 'ibrahim'],
    ['Çiygöz', 'ciygoz'],
    ['Ľudmila', 'ludmila'],
    ['Großmann', 'grossmann'],
    ['Sørensen', 'sorensen'],
    ['Hruŝëv', 'hrusev'],
    ['Kara-Murzá', 'karamurza'],
    ['Ĳsselmeer', 'ijsselmeer'],
    ['', ''],
    ['123 ?', ''],
  ])('%s → %s', (word, folded) => {
    expect(foldLatin(word)).toBe(folded)
  })
})

describe('foldCyrillic', () => {
  it.each([
    ['Хрущёв', 'хрущев'],
    ['Хрущев', 'хрущев'],
    ['Навальный', 'навалнии'],
    ['Навальний', 'навалнии'],
    ['Пчелінцев', 'пчелинцев'],
    ['Джемілєв', 'джемилев'],
    ['Кольченко', 'колченко'],
    ['Подъячев', 'подячев'],
    ['Эйзенштейн', 'еизенштеин'],
    ['Андрій', 'андрии'],
    ['Гнатюк', 'гнатюк'],
    ['Ґалаґан', 'галаган'],
    ['й', 'и'],
    ['и\u0306', 'и'],
    ['Кара-Мурза', 'карамурза'],
  ])('%s → %s', (word, folded) => {
    expect(foldCyrillic(word)).toBe(folded)
  })
})

describe('foldWord', () => {
  it('reads a word in the script of most of its letters', () => {
    expect(foldWord('Пчeлинцeв')).toEqual({ text: 'пчелинцев', script: 'cyrillic' })
    expect(foldWord('Pсhеlintsev')).toEqual({ text: 'pchelintsev', script: 'latin' })
  })

  it('keeps digits and refuses what is no word', () => {
    expect(foldWord('612815')).toEqual({ text: '612815', script: 'digits' })
    for (const nothing of ['', '—', '🙂', '\u0000', '漢字', '%', 'ъь']) expect(foldWord(nothing)).toBeNull()
  })

  it('is idempotent and leaves plain letters only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (word) => {
        const folded = foldWord(word)
        if (!folded) return
        expect(folded.text).toMatch(/^(?:[a-z]+|[а-я]+|\d+)$/)
        expect(foldWord(folded.text)).toEqual(folded)
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  it('does not care for case, accents, or how they are composed', () => {
    const letters = fc.constantFrom(...'aáčďéěíňóřšťúůýžłøïçñöüабвёйїщ')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (parts) => {
        const word = parts.join('')
        expect(foldWord(word.normalize('NFD'))).toEqual(foldWord(word.toUpperCase()))
      }),
      { seed: 12, numRuns: 500 },
    )
  })
})
