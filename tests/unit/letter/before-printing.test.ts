import { describe, expect, it } from 'vitest'
import { beforePrinting } from '@/lib/letter/before-printing'
import { fileNameOf } from '@/lib/letter/file-name'
import { readSenderLines } from '@/lib/letter/sender-lines'

const card = { text: 'Здравствуйте!', verdict: 'russian', mayBeEmpty: true } as const

describe('beforePrinting', () => {
  it.each(['russian', 'mixed', 'undetermined', null] as const)(
    'never holds up a letter that is %s',
    (verdict) => {
      expect(beforePrinting({ ...card, verdict })).toEqual({ say: 'print' })
    },
  )

  it('asks once about a letter without Russian', () => {
    expect(beforePrinting({ ...card, verdict: 'not-russian' })).toEqual({ say: 'ask', about: 'notRussian' })
  })

  it.each(['', '  \n\u00a0'])('asks about a picture without words: %j', (text) => {
    expect(beforePrinting({ ...card, text })).toEqual({ say: 'ask', about: 'noText' })
  })

  it('has nothing to print without words where words are needed', () => {
    expect(beforePrinting({ text: '', verdict: null, mayBeEmpty: false })).toEqual({
      say: 'missing',
      what: 'text',
    })
  })

  it('asks about what is missing before what language it is in', () => {
    expect(beforePrinting({ ...card, text: ' ', verdict: 'not-russian' })).toEqual({
      say: 'ask',
      about: 'noText',
    })
  })
})

describe('fileNameOf', () => {
  it.each([
    ['card', 1, 'card-1.pdf'],
    ['card', 12, 'card-12.pdf'],
    ['letter', 2, 'letter-2.pdf'],
  ] as const)('%s %i', (kind, number, name) => {
    expect(fileNameOf(kind, number)).toBe(name)
  })
})

describe('readSenderLines', () => {
  it.each([
    ['', []],
    [' \n \n', []],
    ['Anna M.', ['Anna M.']],
    [
      ' Anna M. \n\n Postfach 00 00\r\n00000 Musterstadt ',
      ['Anna M.', 'Postfach 00 00', '00000 Musterstadt'],
    ],
  ])('%j', (typed, lines) => {
    expect(readSenderLines(typed)).toEqual(lines)
  })
})
