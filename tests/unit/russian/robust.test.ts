import { describe, expect, test } from 'vitest'
import { checkRussian } from '@/lib/russian/check-russian'
import { suggest } from '@/lib/russian/suggest'
import { russian } from './opened'

/** 20,000 strings in `npm run test:full`, a sample of them otherwise; the seed is fixed. */
const STRINGS = process.env.FULL ? 20_000 : 400

function randomFrom(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}

const ALPHABETS = [
  (random: (below: number) => number) => String.fromCodePoint(random(0x110000)),
  (random: (below: number) => number) => String.fromCharCode(random(0x10000)),
  (random: (below: number) => number) => String.fromCharCode(0x400 + random(0x130)),
  (random: (below: number) => number) => String.fromCharCode(random(0x250)),
  (random: (below: number) => number) => 'аеиоуыпривт .,!?\n-—«»'.charAt(random(22)),
  (random: (below: number) => number) => "aeioprivt .,!?'&;:[]{}@#/".charAt(random(25)),
  (random: (below: number) => number) => '\u0301\u200d\u00ad\ufeff\ufffd?ÐÑРСа1'.charAt(random(13)),
]

describe('whatever the text', () => {
  test(`${STRINGS} strings over all planes: no throw, sound offsets`, { timeout: 600_000 }, () => {
    const random = randomFrom(2026)
    for (let i = 0; i < STRINGS; i++) {
      let text = ''
      const length = random(i % 50 === 0 ? 2000 : 120)
      const alphabet = ALPHABETS[random(ALPHABETS.length)]!
      for (let k = 0; k < length; k++) {
        text += random(9) === 0 ? ALPHABETS[random(ALPHABETS.length)]!(random) : alphabet(random)
      }
      const { verdict, isRussian, findings } = checkRussian(russian, text)
      expect(isRussian).toBe(verdict === 'undetermined' ? null : verdict === 'russian')
      let end = 0
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(end)
        expect(finding.end).toBeGreaterThan(finding.start)
        end = finding.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  const LONG: [string, string][] = [
    ['Russian', 'Сегодня мы гуляли у реки и вспоминали тебя. '],
    ['English', 'Today we walked along the river and thought of you. '],
    ['Ukrainian', 'Сьогодні ми гуляли біля річки та згадували тебе. '],
    ['slips', 'Севодня мы гулялли у рики и вспаминали тибя. '],
    ['one endless word', 'абвгд'],
    ['one letter', 'а'],
    ['one Latin letter', 'a'],
    ['spaces', ' '],
    ['new lines', '\n'],
    ['full stops', '.'],
    ['stops and spaces', '. '],
    ['hyphens', 'а-'],
    ['apostrophes', "а'"],
    ['question marks', '?'],
    ['at signs', 'a@'],
    ['dots in names', 'a.'],
    ['mojibake', 'РџСЂРёРІРµС‚ '],
    ['digits in Latin', 'a4'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['stress marks', 'а\u0301'],
    ['lone surrogates', '\ud83d'],
    ['translit', 'segodnya my gulyali u reki '],
    ['quotes', '«'],
    ['look-alikes', 'мaмa '],
  ]

  /** Milliseconds of the processor, not of the clock: other programs may be running. */
  const timed = (text: string) => {
    const began = process.cpuUsage()
    checkRussian(russian, text)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }

  test.each(LONG)('100,000 characters of %s are answered in time', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000)
    expect(timed(text)).toBeLessThan(3_000)
  })

  test.each(LONG)('time grows no faster than the text: %s', (_, unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const best = (length: number) => Math.min(timed(text(length)), timed(text(length)), timed(text(length)))
    // Sixteen times the text: sixteen times the time when linear, 256 when quadratic. The rest is for a busy machine.
    expect(best(64_000)).toBeLessThan(64 * best(4_000) + 200)
  })

  test('a suggestion is bounded for any word', () => {
    for (const word of [
      'ъъъъъъъъъъъъъъъъъъъъ',
      'а'.repeat(32),
      'приветприветприветпривет',
      'щшщшщшщш',
      'я',
      '',
    ]) {
      const began = performance.now()
      suggest(russian, word, 5)
      expect(performance.now() - began).toBeLessThan(400)
    }
  })
})
