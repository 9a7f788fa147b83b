import { describe, expect, test } from 'vitest'
import { fitLayer } from '@/scripts/russian-lists/fit-layer'
import { expandForms } from '@/scripts/russian-lists/hunspell-forms'
import { seededRandom, trainLetters } from '@/scripts/russian-lists/train-letters'

const AFF = `SET UTF-8
SFX A Y 3
SFX A 0 а [^аь]
SFX A 0 ом [^аь]
SFX A а ы а
SFX B Y 1
SFX B ь ю ь
`

describe('forms of a Hunspell dictionary', () => {
  test.each([
    ['1\nдом/A', ['дом', 'дома', 'домом']],
    ['1\nлапа/A', ['лапа', 'лапы']],
    ['1\nконь/B', ['конь', 'коню']],
    ['2\nкофе\nдень/AB', ['кофе', 'день', 'деню']],
    ['0\n', []],
  ])('%j', (dic, forms) => {
    expect([...expandForms(AFF, dic)]).toEqual(forms)
  })

  test('refuses rules it does not know', () => {
    expect(() => [...expandForms('PFX C Y 1\nPFX C 0 не .', '1\nдом/C')]).toThrow(
      'an affix rule this reader does not know',
    )
    expect(() => [...expandForms('SFX A 0 а/B .', '1\nдом/A')]).toThrow(
      'an affix rule this reader does not know',
    )
  })
})

describe('training', () => {
  const words = ['дом', 'сад', 'лес', 'мост'].map((word) => ({ word, russian: true, weight: 1 }))
  const others = ['дим', 'ліс', 'міст', 'сніг'].map((word) => ({ word, russian: false, weight: 1 }))

  test('learns what it is shown, and the same every time', () => {
    const train = () =>
      trainLetters([...words, ...others], { size: 10, rounds: 20, random: seededRandom(1), say: () => {} })
    const first = train()
    expect(first.weights).toEqual(train().weights)
    expect(first.bias).toBe(train().bias)
    expect([...first.weights].some((weight) => weight !== 0)).toBe(true)
  })

  test('a layer separates what can be separated', () => {
    const cases = Array.from({ length: 40 }, (_, i) => ({
      features: Float64Array.of(1, i, (i * 7) % 5),
      russian: i > 19,
      weight: 1,
    }))
    const weights = fitLayer(cases)
    const right = cases.filter(({ features, russian }) => {
      const sum = features.reduce((total, value, i) => total + value * weights[i]!, 0)
      return sum > 0 === russian
    })
    expect(right.length).toBeGreaterThanOrEqual(38)
  })
})
