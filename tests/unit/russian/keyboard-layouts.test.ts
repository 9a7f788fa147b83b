import { describe, expect, it } from 'vitest'
import { keyboardLayouts, keyboardRows } from '@/lib/russian/keyboard-layouts'
import { typedAsRussian } from '@/lib/russian/transliterate-typing'

describe.each(keyboardLayouts)('the %s keyboard', (layout) => {
  const keys = keyboardRows(layout).flat()

  it('has every letter of the alphabet once', () => {
    expect(
      keys
        .map(({ letter }) => letter)
        .sort()
        .join(''),
    ).toBe([...'абвгдежзийклмнопрстуфхцчшщъыьэюяё'].sort().join(''))
  })

  it('says the sound of every key in the keys of the typing help', () => {
    for (const { letter, sound } of keys) {
      expect(sound, letter).not.toBe('')
      expect(typedAsRussian(sound.replaceAll('’', "'"))).toBe(letter)
    }
  })

  it('has rows that a card is wide enough for', () => {
    for (const row of keyboardRows(layout)) expect(row.length).toBeLessThanOrEqual(12)
  })
})

it('the standard one is the one on every desk in Russia', () => {
  expect(keyboardRows('standard').map((row) => row.map(({ letter }) => letter).join(''))).toEqual([
    'йцукенгшщзхъ',
    'фывапролджэ',
    'ячсмитьбюё',
  ])
})
