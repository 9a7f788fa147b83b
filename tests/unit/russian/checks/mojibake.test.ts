import { describe, expect, test } from 'vitest'
import { findMojibake } from '@/lib/russian/checks/mojibake'
import { lexiconOf } from '@/lib/russian/read-word'
import { marksIn, russian } from '../opened'

const lexicon = lexiconOf(russian)

/** Writes a text in one encoding and reads it in another, as a careless program would. */
function breakText(text: string, written: string, readAs: string): string {
  const bytes = written === 'utf-8' ? new TextEncoder().encode(text) : encode(text, written)
  return new TextDecoder(readAs).decode(bytes)
}

function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (c) => table.get(c) ?? 63)
}

const SENTENCES = ['Привет, как дела?', 'Мы очень ждём твоего письма.', 'Скоро наступит весна']
const ACCIDENTS: [string, string][] = [
  ['utf-8', 'windows-1251'],
  ['utf-8', 'windows-1252'],
  ['windows-1251', 'windows-1252'],
  ['koi8-r', 'windows-1251'],
  ['ibm866', 'windows-1251'],
  ['windows-1251', 'koi8-r'],
  ['utf-8', 'koi8-r'],
]

describe('broken encodings', () => {
  for (const [written, readAs] of ACCIDENTS) {
    test.each(SENTENCES)(`${written} read as ${readAs}: %s`, (text) => {
      const broken = breakText(text, written, readAs)
      expect(findMojibake(lexicon, broken)).toEqual([
        { start: 0, end: broken.length, kind: 'mojibake', fix: text },
      ])
    })
  }

  test('a broken line in a sound letter', () => {
    const broken = breakText('Мы очень ждём твоего письма.', 'utf-8', 'windows-1251')
    const text = `Здравствуй, Анна!\n${broken}\nТвой брат.`
    expect(marksIn(text)).toEqual([`mojibake: ${broken} → Мы очень ждём твоего письма.`])
  })

  test.each(['������ ��� ����', '?????? ??? ?????', 'Ð ÑÐ¸Ð²ÐµÑ'])(
    'lost for good, and said so: %s',
    (text) => {
      expect(findMojibake(lexicon, text)).toEqual([{ start: 0, end: text.length, kind: 'mojibake' }])
    },
  )

  test.each([
    'Привет, как дела?',
    'Правда?? Не может быть!!!',
    'Ты где???',
    'Ñandú y mañana',
    'Über den Wolken müßte die Freiheit wohl grenzenlos sein',
    'Дуже сумую за тобою.',
    'Њега нема, а ја чекам.',
    'СССР, КПСС, ФСИН',
    '© В.Е.Примеровский.',
    '«Фонд им. Образцова» © 2024',
    'C’est déjà l’été à Orléans',
    '№ 5, 25 °C, ±3 %',
    '',
  ])('sound: %s', (text) => {
    expect(findMojibake(lexicon, text)).toEqual([])
  })
})
