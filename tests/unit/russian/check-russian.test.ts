import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { openRussian } from '@/lib/russian/open'
import { findingsIn, russian } from './opened'

const LETTER = `Здравствуй, Дмитрий Дмитриевич!

Пишу тебе из маленького города на Волге. У нас наконец выпал снег, и двор стал белым и тихим.
Утром мы ходили на рынок, купили яблок, мёда и свежего хлеба, а вечером читали вслух.
Соседский кот опять сидел на подоконнике и смотрел на птиц.

Расскажи, какая у вас погода и что ты читаешь. Держись, пожалуйста: о тебе помнят.

Обнимаю, Анна`

describe('a whole letter', () => {
  test('plain Russian: russian, and not one finding', () => {
    expect(checkRussian(russian, LETTER)).toEqual({ verdict: 'russian', isRussian: true, findings: [] })
  })

  test('wholly English: not Russian, each sentence marked', () => {
    const sentences = [
      'Dear Dmitry!',
      'My name is Anna and I live near Leipzig.',
      'We had the first snow today.',
      'How are you?',
      'Write to me when you can.',
    ]
    const { verdict, isRussian, findings } = checkRussian(russian, sentences.join(' '))
    expect({ verdict, isRussian }).toEqual({ verdict: 'not-russian', isRussian: false })
    expect(findings.map((finding) => finding.kind)).toEqual(sentences.map(() => 'foreign-sentence'))
    expect(findings.map(({ start, end }) => sentences.join(' ').slice(start, end))).toEqual(sentences)
  })

  test('with one Ukrainian sentence: mixed, that sentence marked and nothing else', () => {
    const sentence = 'Ми всі дуже чекаємо на твою відповідь.'
    const at = LETTER.indexOf('Расскажи')
    const text = `${LETTER.slice(0, at)}${sentence} ${LETTER.slice(at)}`
    expect(checkRussian(russian, text)).toEqual({
      verdict: 'mixed',
      isRussian: false,
      findings: [{ start: at, end: at + sentence.length, kind: 'foreign-sentence' }],
    })
  })

  test('with slips and look-alikes it is Russian all the same', () => {
    const text = LETTER.replace('снег', 'cнег').replace('пожалуйста', 'пожалуста')
    const { verdict, isRussian, findings } = checkRussian(russian, text)
    expect({ verdict, isRussian }).toEqual({ verdict: 'russian', isRussian: true })
    expect(findings.map(({ kind, fix }) => [kind, fix])).toEqual([
      ['homoglyph', 'снег'],
      ['misspelt', 'пожалуйста'],
    ])
  })

  test('in capitals, without marks, on one line', () => {
    const bare = LETTER.replace(/[^\p{L}\s]/gu, '').replace(/\s+/g, ' ')
    expect(checkRussian(russian, LETTER.toUpperCase()).verdict).toBe('russian')
    expect(checkRussian(russian, bare).verdict).toBe('russian')
    expect(
      checkRussian(russian, bare.toLowerCase()).findings.filter(({ kind }) => kind !== 'misspelt'),
    ).toEqual([])
  })

  test.each([
    ['ghbdtn', 'not-russian', ['layout: ghbdtn → привет']],
    ['мaма', 'russian', ['homoglyph: мaма → мама']],
    ['Privet', 'not-russian', ['translit: Privet → Привет']],
    ['Привет', 'russian', []],
    ['Дорогой Дмитрий Дмитриевич!', 'russian', []],
    ['', 'undetermined', []],
    ['   \n\t ', 'undetermined', []],
    ['12.05.2026', 'undetermined', []],
    ['😀❤🎄', 'undetermined', []],
    ['https://example.org', 'undetermined', []],
    ['OK', 'undetermined', []],
    ['!!!', 'undetermined', []],
    ['Щось дивне', 'not-russian', ['foreign-sentence: Щось дивне']],
  ])('%j is %s', (text, verdict, findings) => {
    const result = checkRussian(russian, text)
    expect(result.verdict).toBe(verdict)
    expect(result.isRussian).toBe(verdict === 'undetermined' ? null : verdict === 'russian')
    expect(findingsIn(text)).toEqual(findings)
  })

  test.each([
    'Мой брат работает в Google, а сестра в Яндексе.',
    'Пиши на anna@example.org, отвечу сразу.',
    'Смотрели «The Wall», слушали Queen.',
    'Поезд в 18:40, вагон 5, место 12.',
    'Мы 😀 и кот 🐱 передаём привет!',
  ])('Latin names, addresses, numbers and pictures are at home: %s', (text) => {
    expect(checkRussian(russian, text)).toEqual({ verdict: 'russian', isRussian: true, findings: [] })
  })

  test('repairs put in place leave nothing to repair', () => {
    const broken = 'Привет, мaма! У нас снeг. Превет всем!'
    const { findings } = checkRussian(russian, broken)
    expect(findings).toHaveLength(3)
    const repaired = findings.reduceRight(
      (text, { start, end, fix }) => text.slice(0, start) + (fix ?? text.slice(start, end)) + text.slice(end),
      broken,
    )
    expect(checkRussian(russian, repaired).findings).toEqual([])
  })

  test('order of sentences changes nothing about clear ones', () => {
    const sentences = [
      'Сегодня выпал снег.',
      'Ми чекаємо на твій лист.',
      'Кот спит на окне.',
      'We miss you a lot.',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), (chosen) => {
        const marked = findingsIn(chosen.join(' ')).map((line) => line.replace('foreign-sentence: ', ''))
        expect(marked).toEqual(chosen.filter((sentence) => /[іїW]/.test(sentence)))
      }),
      { seed: 17, numRuns: 40 },
    )
  })

  test('offsets hold behind characters of two code units', () => {
    const text = '😀😀 Как дела? 𝔘𝔫𝔦 Ми чекаємо на твій лист.'
    const [finding] = checkRussian(russian, text).findings
    expect(text.slice(finding!.start, finding!.end).endsWith('Ми чекаємо на твій лист.')).toBe(true)
  })
})

describe('opening', () => {
  test('happens once', async () => {
    expect(await loadRussian()).toBe(russian)
  })

  test('refuses what is no asset', () => {
    const bytes = new Uint8Array(64)
    expect(() => openRussian({ graph: bytes, rare: bytes, model: bytes })).toThrow(
      'not a compiled word graph',
    )
  })
})
