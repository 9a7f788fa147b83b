import { describe, expect, test } from 'vitest'
import { decideLatin, type LatinReading } from '@/lib/russian/read-latin'
import type { SentenceReading } from '@/lib/russian/read-sentence'
import type { WordReading } from '@/lib/russian/read-word'
import type { Finding } from '@/lib/russian/types'
import { judge } from '@/lib/russian/verdict'

const sentence = (score: number, kind: SentenceReading['kind'] = 'cyrillic'): SentenceReading => ({
  start: 0,
  end: 10,
  words: [],
  kind,
  score,
})
const broken: Finding = { start: 0, end: 5, kind: 'mojibake' }

const latinName = (...texts: string[]): SentenceReading => ({
  ...sentence(-8, 'foreign'),
  words: texts.map((text) => ({ kind: 'latin', token: { text, capital: true } }) as unknown as WordReading),
})

describe('the verdict on a text', () => {
  test.each([
    ['no sentence', [], 'undetermined'],
    ['one Russian', [sentence(5)], 'russian'],
    ['one foreign', [sentence(-5)], 'not-russian'],
    ['half and half', [sentence(5), sentence(-5)], 'mixed'],
    ['digits only', [sentence(0, 'neutral')], 'undetermined'],
    ['digits and Russian', [sentence(0, 'neutral'), sentence(4)], 'russian'],
    ['translit', [sentence(-8, 'translit')], 'not-russian'],
    ['layout beside Russian', [sentence(5), sentence(-8, 'layout')], 'mixed'],
    ['a slightly odd sentence among Russian ones', [sentence(5), sentence(-0.3), sentence(5)], 'russian'],
    ['a slightly Russian one among foreign ones', [sentence(-5), sentence(0.3), sentence(-5)], 'not-russian'],
    ['names alone', [sentence(1, 'neutral')], 'russian'],
  ] as const)('%s', (_, sentences, verdict) => {
    expect(judge([...sentences], []).verdict).toBe(verdict)
  })

  test('a broken line counts as not Russian', () => {
    expect(judge([], [broken]).verdict).toBe('not-russian')
    expect(judge([sentence(5)], [broken]).verdict).toBe('mixed')
  })

  test('a name in Latin letters is neutral beside Russian, foreign alone', () => {
    expect(judge([sentence(5), latinName('Anna', 'Berlin')], [])).toEqual({
      verdict: 'russian',
      sentenceVerdicts: ['russian', 'neutral'],
    })
    expect(judge([latinName('Anna', 'Berlin')], []).verdict).toBe('not-russian')
    expect(judge([sentence(5), latinName('We', 'Love', 'You', 'So', 'Much')], []).verdict).toBe('mixed')
  })

  test('a clear sentence is not outvoted, however many stand against it', () => {
    const many = Array.from({ length: 20 }, () => sentence(6))
    const { sentenceVerdicts } = judge([...many, sentence(-4), ...many], [])
    expect(sentenceVerdicts.filter((verdict) => verdict === 'not-russian')).toHaveLength(1)
    expect(sentenceVerdicts[20]).toBe('not-russian')
  })
})

const latin = (translit: number, layout: number, letters: number, marked = false): LatinReading => ({
  translit: { share: translit, text: 'т' },
  layout: { share: layout, text: 'л' },
  letters,
  marked,
})

describe('sentences in Latin letters', () => {
  test.each([
    ['plain translit', [latin(1, 0, 20)], ['translit']],
    ['plain English', [latin(0.2, 0, 20)], ['foreign']],
    ['layout', [latin(0.1, 0.9, 20)], ['layout']],
    ['half read', [latin(0.5, 0, 20)], ['foreign']],
    ['with foreign marks it takes more', [latin(0.7, 0, 20, true)], ['foreign']],
    ['a chance hit in English', [latin(0.1, 0, 40), latin(0.8, 0, 10)], ['foreign', 'foreign']],
    ['a rare word in translit', [latin(1, 0, 40), latin(0.4, 0, 10)], ['translit', 'translit']],
    ['a short one says little about others', [latin(0, 0, 5), latin(0.8, 0, 30)], ['foreign', 'translit']],
    ['none', [], []],
  ] as const)('%s', (_, readings, kinds) => {
    expect(decideLatin([...readings])).toEqual(kinds)
  })
})
