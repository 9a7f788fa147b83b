import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLines } from '@/lib/letter/align-lines'

const linesOf = (...texts: string[]) => texts.map((text) => ({ text }))
const found = (text: string, ...lines: string[]) =>
  alignLines(text, linesOf(...lines))?.map(({ start, end }) => text.slice(start, end)) ?? null

describe('alignLines', () => {
  it.each([
    ['words over lines', 'Как Ваши дела?', ['Как Ваши', 'дела?'], ['Как Ваши', 'дела?']],
    ['doubled spaces', 'Как  Ваши', ['Как Ваши'], ['Как  Ваши']],
    ['empty lines', 'а\n\n\nб', ['а', 'б'], ['а', 'б']],
    ['spaces at both ends', '  а б \n', ['а б'], ['а б']],
    ['no-break spaces', '5\u00a0мая', ['5 мая'], ['5\u00a0мая']],
    ['typed apart, printed together', 'и\u0306од', ['йод'], ['и\u0306од']],
    ['a zero-width space', 'а\u200bб', ['аб'], ['а\u200bб']],
    ['an apostrophe of another kind', 'пʼять', ['п’ять'], ['пʼять']],
    ['a bar of another kind', 'а ― б', ['а — б'], ['а ― б']],
    ['a long word split between letters', 'абвгд', ['абв', 'гд'], ['абв', 'гд']],
    ['a Windows line end', 'а\r\nб', ['а', 'б'], ['а', 'б']],
  ])('finds %s', (_, text, lines, expected) => {
    expect(found(text, ...lines)).toEqual(expected)
  })

  it('knows that a hyphen of the layout is not in the text', () => {
    expect(alignLines('здравствуйте', [{ text: 'здрав-', softHyphen: true }, { text: 'ствуйте' }])).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 12 },
    ])
  })

  it.each([
    ['a letter differs', 'мама', ['мамы']],
    ['a digit differs', '12', ['13']],
    ['a letter is missing on paper', 'мама', ['мам']],
    ['a line is missing on paper', 'а\nб', ['а']],
    ['paper has more than the text', 'а', ['а', 'б']],
    ['a space is missing in the text', 'аб', ['а б']],
    ['a character was left out that would be seen', 'а😀б', ['аб']],
    ['a sign stands for a digit', '1', ['’']],
  ])('gives up when %s', (_, text, lines) => {
    expect(found(text, ...lines)).toBeNull()
  })

  it('finds every way to break a text at its spaces', () => {
    const word = fc.string({
      unit: fc.constantFrom('а', 'б', 'ё', 'я', '-', ',', '«'),
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.boolean(), fc.nat(2)), { minLength: 1, maxLength: 12 }),
        (words) => {
          let text = ''
          const lines: string[] = ['']
          for (const [letters, breaks, spaces] of words) {
            if (text !== '') {
              text += breaks ? '\n'.repeat(spaces + 1) : ' '.repeat(spaces + 1)
              if (breaks) lines.push('')
              else lines[lines.length - 1] += ' '
            }
            text += letters
            lines[lines.length - 1] += letters
          }
          const spans = alignLines(text, linesOf(...lines))
          expect(spans).toHaveLength(lines.length)
          for (const [index, { start, end }] of spans!.entries())
            expect(text.slice(start, end).replace(/ +/g, ' ')).toBe(lines[index])
        },
      ),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
