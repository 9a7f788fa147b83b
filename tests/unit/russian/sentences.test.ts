import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '@/lib/russian/sentences'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['Привет! Как дела? Всё хорошо…', ['Привет!', 'Как дела?', 'Всё хорошо…']],
    ['А. С. Пушкин жил здесь. Потом уехал.', ['А. С. Пушкин жил здесь.', 'Потом уехал.']],
    ['Живу на ул. Мира, д. 5. Заходи.', ['Живу на ул. Мира, д. 5.', 'Заходи.']],
    ['Родился в 1990 г. в Казани.', ['Родился в 1990 г. в Казани.']],
    ['Он сказал: «Приходи!» И ушёл.', ['Он сказал: «Приходи!»', 'И ушёл.']],
    ['— Ты где? — спросил он.', ['— Ты где? — спросил он.']],
    ['Первая строка\nВторая строка', ['Первая строка', 'Вторая строка']],
    [
      'Длинное предложение, которое\nпереходит на другую строку.',
      ['Длинное предложение, которое\nпереходит на другую строку.'],
    ],
    ['Абзац.\n\nещё один', ['Абзац.', 'ещё один']],
    ['Стоит 3.5 рубля. Дорого.', ['Стоит 3.5 рубля.', 'Дорого.']],
    ['Что?! Не может быть!!! Ура.', ['Что?!', 'Не может быть!!!', 'Ура.']],
    ['Hello there. Как ты?', ['Hello there.', 'Как ты?']],
    ['  С пробелами.  ', ['С пробелами.']],
    ['Пишут др. люди, и т. д. Конец.', ['Пишут др. люди, и т. д. Конец.']],
    ['', []],
    ['\n \n', []],
    ['...', ['...']],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('every letter lies in exactly one sentence, in order', () => {
    const text = fc.string({
      unit: fc.constantFrom('а', 'Б', 'я', '.', '!', '?', ' ', '\n', '«', '»', '1', 'г', '—'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(text, (sample) => {
        const spans = splitSentences(sample)
        let end = 0
        for (const span of spans) {
          expect(sample.slice(end, span.start).trim()).toBe('')
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(sample.slice(end).trim()).toBe('')
      }),
      { seed: 13, numRuns: 500 },
    )
  })
})
