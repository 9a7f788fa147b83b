import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRussian } from '@/lib/russian/check-russian'
import { convertLetter } from '@/lib/russian/transliterate-letter'
import { russian } from './opened'

/** The letter with everything converted that the button would convert. */
function converted(text: string): string {
  const { findings } = checkRussian(russian, text)
  return convertLetter(text, findings).reduceRight(
    (result, { start, end, fix }) => result.slice(0, start) + fix + result.slice(end),
    text,
  )
}

describe('a whole letter in Latin letters', () => {
  it.each([
    [
      'sentences and the name under them',
      'Privet! Kak tvoi dela?\nDobryy den! U nas seychas vesna.\nAnna',
      'Привет! Как твои дела?\nДобрый день! У нас сейчас весна.\nАнна',
    ],
    [
      'the wrong keyboard',
      'Ghbdtn! Rfr ndjb ltkf? E yfc ctqxfc dtcyf.',
      'Привет! Как твои дела? У нас сейчас весна.',
    ],
    [
      'an address of the net stays',
      'Privet! Moy adres: anna@example.org, pishi mne.',
      'Привет! Мой адрес: anna@example.org, пиши мне.',
    ],
    ['nothing to convert', 'Привет! Как дела?', 'Привет! Как дела?'],
    ['another language is nobody’s to convert', 'Hello, how are you today?', 'Hello, how are you today?'],
    [
      'one sentence among Russian ones, a Latin name left in peace',
      'Мы слушали песни Led Zeppelin и Bob Dylan весь вечер. Privet, kak dela?',
      'Мы слушали песни Led Zeppelin и Bob Dylan весь вечер. Привет, как дела?',
    ],
    ['nothing at all', '', ''],
  ])('%s', (_, text, expected) => {
    expect(converted(text)).toBe(expected)
  })

  it('gives spots in order that never overlap, and loses no address of the net', () => {
    const bits = [
      'Privet! ',
      'kak dela? ',
      'Anna ',
      'Hello there friend. ',
      'Как дела? ',
      '\n',
      'www.example.org ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const { start, end, fix } of convertLetter(text, checkRussian(russian, text).findings)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).split('example')).toHaveLength(fix.split('example').length)
          at = end
        }
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})
