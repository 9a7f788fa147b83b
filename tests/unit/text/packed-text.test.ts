import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { texts as lexiconTexts } from '@/lib/guidance/lexicon/texts'
import { texts as phraseTexts } from '@/lib/phrases/texts'
import { unpackText } from '@/lib/text/packed-text'
import { packText } from '@/scripts/text-packing/pack-text'

const phrases = JSON.stringify(phraseTexts())

describe('a packed text', () => {
  it.each([
    ['nothing', ''],
    ['one letter', 'я'],
    ['the lowest and the highest sign', '\u0000\uffff\u0000'],
    ['halves of pairs, alone and turned round', '\ud83d\ude00 \ude00\ud83d \ud800'],
    ['one letter very often', 'а'.repeat(100_000)],
    ['two in turn', 'но'.repeat(20_000)],
    ['a long text twice', 'Сегодня у нас идёт дождь, и по стеклу бегут капли. '.repeat(2)],
    ['every sign of a plane', Array.from({ length: 3000 }, (_, i) => String.fromCharCode(i * 21)).join('')],
  ])('comes back as it was: %s', (_name, text) => {
    expect(unpackText(packText(text)) === text).toBe(true)
  })

  it('comes back as it was: anything', () => {
    const sign = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const few = fc.constantFrom('а', 'б', 'я', ' ')
    const text = fc.oneof(fc.array(sign), fc.array(few, { maxLength: 400 }), fc.array(fc.oneof(sign, few)))
    fc.assert(
      fc.property(text, (signs) => {
        expect(unpackText(packText(signs.join('')))).toBe(signs.join(''))
      }),
      { seed: 12, numRuns: 400 },
    )
  })

  it.each([
    ['the phrasebook', phrases],
    ['the lexicon', JSON.stringify(lexiconTexts())],
  ])('comes back as it was: %s', (_name, text) => {
    expect(unpackText(packText(text)) === text).toBe(true)
  })

  it('is less than half as long as the letters were', () => {
    expect(packText(phrases).length).toBeLessThan(phrases.length / 2)
    expect(packText('а'.repeat(100_000)).length).toBeLessThan(1000)
  })

  it('can’t be longer than the coder can count', () => {
    expect(() => packText('а'.repeat(2 ** 23))).toThrow('too long')
  })
})

describe('a damaged packed text', () => {
  const packed = packText('Большое спасибо за письмо! Очень рада, что оно дошло так быстро.')

  it.each([
    '',
    'A',
    'AAAA',
    'AAAAAA==',
    'no base64 at all!',
    packed.slice(0, -4),
    `${packed}AAAA`,
    `!${packed}`,
  ])('says so: %j', (damaged) => {
    expect(() => unpackText(damaged)).toThrow()
  })

  it('says so, whichever letter of it is another', () => {
    const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
    // The last letters stand for fewer bits than they have: some changes there are none.
    const places = fc.nat(packed.replace(/=/g, '').length - 2)
    fc.assert(
      fc.property(places, letters, (at, letter) => {
        fc.pre(packed[at] !== letter)
        const damaged = packed.slice(0, at) + letter + packed.slice(at + 1)
        expect(() => unpackText(damaged)).toThrow('damaged')
      }),
      { seed: 12, numRuns: 1000 },
    )
  })
})

describe('unpacking', () => {
  it('takes no time that anybody would notice', () => {
    const packed = packText(phrases)
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now()
      unpackText(packed)
      return performance.now() - began
    })
    // 5 ms once warm, 20 ms cold, measured on two slow cores; the bar leaves room for busy ones.
    expect(Math.min(...times)).toBeLessThan(50)
  })
})
