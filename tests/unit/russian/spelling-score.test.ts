import { describe, expect, test } from 'vitest'
import { slipsOf } from '../../../scripts/russian-bench/spelling'

const slips = (wrong: string, right: string) =>
  slipsOf(wrong.split(' '), right.split(' ')).map((slip) => `${slip.wrong} → ${slip.right}`)

describe('which words two sentences differ in', () => {
  test.each([
    ['мы ждем писма', 'мы ждем письма', ['писма → письма']],
    ['превет как дила', 'привет как дела', ['превет → привет', 'дила → дела']],
    ['мы ждем', 'мы ждем', []],
    ['незнаю где он', 'не знаю где он', []],
    ['он пришол и ушол домой', 'он пришел и ушел домой', ['пришол → пришел', 'ушол → ушел']],
    ['сдесь тепло', 'здесь', []],
  ])('%s | %s', (wrong, right, expected) => {
    expect(slips(wrong, right)).toEqual(expected)
  })
})
