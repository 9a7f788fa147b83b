import { describe, expect, it } from 'vitest'
import { findMachineWords, splitParagraphs } from '@/lib/letter/machine-words'

describe('findMachineWords', () => {
  const machine = ['У нас снег.', '', 'Кот спит.']
  it.each([
    ['Привет!\nУ нас снег.\nКот спит.', ['У нас снег.', 'Кот спит.']],
    ['Привет!\n  У нас снег. \n', ['  У нас снег. ']],
    ['У нас был снег.\nКот спит', []],
    ['У нас снег. Кот спит.', []],
    ['', []],
    ['\n\n', []],
  ])('finds in %j what nobody has changed', (text, found) => {
    expect(findMachineWords(text, machine).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })

  it('marks nothing where no machine was asked', () => {
    expect(findMachineWords('У нас снег.\n', [])).toEqual([])
  })
})

it('cuts a text into paragraphs whatever its line ends', () => {
  expect(splitParagraphs('a\r\n\r\nb\nc')).toEqual(['a', '', 'b', 'c'])
})
