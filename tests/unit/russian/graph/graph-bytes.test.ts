import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openWordGraph } from '@/lib/russian/graph/graph-bytes'
import { hasBeginning, hasWord, type WordGraph } from '@/lib/russian/graph/word-graph'
import { buildMinimalGraph } from '@/scripts/russian-lists/minimal-graph'
import { writeWordGraph } from '@/scripts/russian-lists/write-graph'
import { russian } from '../opened'

const compile = (words: readonly string[]): WordGraph => {
  const sorted = [...new Set(words)].sort()
  const letters = sorted.map((word) => Uint8Array.from(word, (c) => c.charCodeAt(0) - 0x430))
  return openWordGraph(writeWordGraph(buildMinimalGraph(letters)))
}

const word = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 })
  .map((numbers) => numbers.map((number) => String.fromCharCode(0x430 + number * 6)).join(''))

describe('a compiled graph', () => {
  test('holds its words and nothing else, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 200 }),
        fc.array(word, { maxLength: 50 }),
        (put, ask) => {
          const graph = compile(put)
          const inside = new Set(put)
          for (const each of put) expect(hasWord(graph, each)).toBe(true)
          for (const each of ask) expect(hasWord(graph, each)).toBe(inside.has(each))
          for (const each of ask) expect(hasBeginning(graph, each)).toBe(put.some((w) => w.startsWith(each)))
        },
      ),
      { seed: 7, numRuns: 150 },
    )
  })

  test('shares endings: a paradigm costs no more than one word', () => {
    const stems = ['стол', 'дом', 'сад', 'лес', 'мост']
    const endings = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах']
    const all = stems.flatMap((stem) => endings.map((ending) => stem + ending))
    const shared = compile(all).edges.length
    const single = compile(endings.map((ending) => `стол${ending}`)).edges.length
    expect(shared).toBeLessThan(single + 15)
  })

  test.each([
    ['empty', new Uint8Array(0)],
    ['too short', new Uint8Array(8)],
    ['something else', new TextEncoder().encode('not a graph, but long enough')],
  ])('%s bytes are refused', (_, bytes) => {
    expect(() => openWordGraph(bytes)).toThrow('not a compiled word graph')
  })

  test('cut-off and garbled bytes are refused, not believed', () => {
    const letters = ['аба', 'ваб', 'габа', 'даг'].map((w) =>
      Uint8Array.from(w, (c) => c.charCodeAt(0) - 0x430),
    )
    const bytes = writeWordGraph(buildMinimalGraph(letters))
    const wrong = bytes.slice()
    new DataView(wrong.buffer).setUint32(8, 4000, true)
    expect(() => openWordGraph(wrong)).toThrow('a broken word graph')
  })
})

describe('the graph of dictionary-ru', () => {
  test.each(['письмо', 'письмами', 'здравствуйте', 'обнимающий', 'ежик', 'москва', 'яблоко', 'а'])(
    'has %s',
    (form) => {
      expect(hasWord(russian.graph, form)).toBe(true)
    },
  )

  test.each(['', 'превет', 'письмоо', 'hello', 'ёжик', 'Письмо', 'щодня', 'зюзюблик', 'пис'])(
    'has no «%s»',
    (form) => {
      expect(hasWord(russian.graph, form)).toBe(false)
    },
  )

  test('knows how words begin', () => {
    expect(hasBeginning(russian.graph, 'здравст')).toBe(true)
    expect(hasBeginning(russian.graph, 'здравщ')).toBe(false)
  })
})
