import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfSpot } from '@/lib/letter/marked-spot'
import { remapFindings } from '@/lib/letter/remap-findings'

const spotOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind: 'foreign-word' }
}

const wordsAfter = (before: string, after: string, ...marked: string[]) =>
  remapFindings(
    before,
    after,
    marked.map((words) => spotOf(before, words)),
  ).map(({ start, end }) => after.slice(start, end))

describe('remapFindings', () => {
  it.each([
    ['typing behind leaves marks alone', 'Мы hello там', 'Мы hello там!', ['hello'], ['hello']],
    ['typing before moves them', 'Мы hello там', 'И мы hello там', ['hello'], ['hello']],
    ['a change inside takes the mark away', 'Мы hello там', 'Мы hallo там', ['hello'], []],
    ['a word that grows at its end is another word', 'Мы hello там', 'Мы hellos там', ['hello'], []],
    ['a word that grows at its head is another word', 'Мы hello там', 'Мы ahello там', ['hello'], []],
    ['a word that was cut off is another word', 'Мы hello там', 'Мы hell там', ['hello'], []],
    [
      'two marks with a change between',
      'Мы one и two там',
      'Мы one, а two там',
      ['one', 'two'],
      ['one', 'two'],
    ],
    [
      'the changed one goes, the other stays',
      'Мы one и two там',
      'Мы раз и two там',
      ['one', 'two'],
      ['two'],
    ],
    ['everything deleted', 'Мы hello там', '', ['hello'], []],
    ['a comma may come beside it', 'Мы hello там', 'Мы hello, там', ['hello'], ['hello']],
    ['a line break may come before it', 'Мы hello там', 'Мы\nhello там', ['hello'], ['hello']],
    ['a joined word is another word', 'Мы hello там', 'Мыhello там', ['hello'], []],
  ])('%s', (_, before, after, marked, left) => {
    expect(wordsAfter(before, after, ...marked)).toEqual(left)
  })

  it('gives the same findings back for the same text', () => {
    const spots = [spotOf('Мы hello там', 'hello')]
    expect(remapFindings('Мы hello там', 'Мы hello там', spots)).toEqual(spots)
  })

  it('drops what never fitted the text', () => {
    const spots = [
      { start: -1, end: 2, kind: 'k' },
      { start: 2, end: 99, kind: 'k' },
      { start: 3, end: 3, kind: 'k' },
      { start: 4, end: 2, kind: 'k' },
    ]
    expect(remapFindings('Мы там', 'И мы там', spots)).toEqual([])
  })

  it('keeps what else a finding says', () => {
    const spots = [{ ...spotOf('да мaма', 'мaма'), fix: 'мама', lang: 'ru' }]
    expect(remapFindings('да мaма', 'и да мaма', spots)).toEqual([
      { start: 5, end: 9, kind: 'foreign-word', fix: 'мама', lang: 'ru' },
    ])
  })

  it('never marks other words than the check did, whatever is typed', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'b', ' ', '\n', ','), minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(text, text, fc.nat(19), fc.integer({ min: 1, max: 8 }), (before, after, start, length) => {
        const end = start + length
        for (const spot of remapFindings(before, after, [{ start, end, kind: 'k' }])) {
          expect(after.slice(spot.start, spot.end)).toBe(before.slice(start, end))
          expect(spot.start).toBeLessThan(spot.end)
        }
      }),
      { seed: 20261121, numRuns: 2000 },
    )
  })

  it('keeps every mark that lies wholly beside an insertion with spaces', () => {
    fc.assert(
      fc.property(fc.nat(10), (at) => {
        const before = 'аб вг hello де ж'
        const spaces = [...before].flatMap((char, index) => (char === ' ' ? [index] : []))
        const where = spaces[at % spaces.length] as number
        const after = `${before.slice(0, where)} зи ${before.slice(where + 1)}`
        expect(wordsAfter(before, after, 'hello')).toEqual(['hello'])
      }),
      { seed: 20261121, numRuns: 50 },
    )
  })
})

describe('keyOfSpot', () => {
  it('is the same wherever the words stand', () => {
    const one = 'Мы hello там'
    const two = 'И снова: hello!'
    expect(keyOfSpot(one, spotOf(one, 'hello'))).toBe(keyOfSpot(two, spotOf(two, 'hello')))
  })

  it('differs by words and by kind', () => {
    const text = 'hello world'
    const hello = spotOf(text, 'hello')
    expect(keyOfSpot(text, hello)).not.toBe(keyOfSpot(text, spotOf(text, 'world')))
    expect(keyOfSpot(text, hello)).not.toBe(keyOfSpot(text, { ...hello, kind: 'translit' }))
  })
})
