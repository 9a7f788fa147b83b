import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgreement, type Writer } from '@/lib/phrases/check-agreement'

const said = (text: string, writer: Writer) =>
  checkAgreement(text, writer).map(({ start, end, code, suggestion }) => [
    text.slice(start, end),
    code,
    suggestion,
  ])

describe('the writer’s gender', () => {
  it.each([
    ['Я узнал о Вас из интернета.', 'узнал', 'узнала'],
    ['Вчера я тоже давно о Вас думал.', 'думал', 'думала'],
    ['Я очень рад, что Вы ответили.', 'рад', 'рада'],
    ['Я не смог прийти.', 'смог', 'смогла'],
    ['Я прочёл Ваше письмо.', 'прочёл', 'прочла'],
    ['Я прочел Ваше письмо.', 'прочел', 'прочла'],
    ['Сегодня я пошёл в лес.', 'пошёл', 'пошла'],
    ['Я родился в Берлине.', 'родился', 'родилась'],
    ['Я был там.', 'был', 'была'],
    ['Я уверен в этом.', 'уверен', 'уверена'],
    ['Я учился и гулял.', 'учился', 'училась'],
  ])('for a woman: %s', (text, word, suggestion) => {
    expect(said(text, 'f')).toEqual([[word, 'writerGender', suggestion]])
    expect(said(text, 'm')).toEqual([])
    expect(said(text, 'x')).toEqual([[word, 'writerGender', null]])
    expect(said(text, 'pl')).toEqual([[word, 'writerGender', null]])
  })

  it.each([
    ['Я узнала о Вас.', 'узнала', 'узнал'],
    ['Я родилась в Риге.', 'родилась', 'родился'],
    ['Я очень рада.', 'рада', 'рад'],
    ['Я нашла книгу.', 'нашла', 'нашел'],
  ])('for a man: %s', (text, word, suggestion) => {
    expect(said(text, 'm')).toEqual([[word, 'writerGender', suggestion]])
    expect(said(text, 'f')).toEqual([])
    expect(said(text, 'x')).toEqual([[word, 'writerGender', null]])
  })

  it.each([
    'Я люблю футбол и журнал о кино.',
    'Я живу в доме, который построил мой дед.',
    'Я знаю, что он приехал вчера.',
    'Я думаю и он сказал.',
    'Мой брат узнал о Вас.',
    'У меня есть стол.',
    'Моя семья жила в Польше.',
    'Мы узнали о Вас.',
    'Я пишу Вам из Берлина.',
    'Для меня был праздник.',
    'Я.',
    '',
  ])('says nothing of: %s', (text) => {
    for (const writer of ['m', 'f', 'x', 'pl'] as const) expect(said(text, writer)).toEqual([])
  })
})

describe('the register', () => {
  it.each([
    ['Как Вы? Я думаю о Вас и о тебе.', ['тебе']],
    ['Ты пишешь хорошо. Твоё письмо пришло. Пишу Вам снова.', ['Вам']],
    ['Жду Вашего ответа. Береги свои силы и твой дом.', ['Вашего']],
  ])('mixed in: %s', (text, spots) => {
    expect(said(text, 'm').map(([word]) => word)).toEqual(spots)
    expect(said(text, 'm').every(([, code]) => code === 'mixedRegister')).toBe(true)
  })

  it.each([
    'Как Вы поживаете? Ваш сын здоров?',
    'Как ты? Твоя мама здорова?',
    'Пишу Вам. Бабушка говорит: «Ты всегда прав».',
    'Ты спросил, как вы с братом познакомились.',
    'Выставка и товарищ, тыква и Васильев.',
  ])('one in: %s', (text) => expect(said(text, 'pl')).toEqual([]))
})

it('keeps spots inside any text, in order', () => {
  const piece = fc.constantFrom(
    'я ',
    'Я ',
    'узнал ',
    'рада ',
    'Вы ',
    'тебе ',
    '«',
    '» ',
    'и ',
    '.',
    '\n',
    'стол ',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom<Writer>('m', 'f', 'pl', 'x'),
      (pieces, who) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of checkAgreement(text, who)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toMatch(/^[\p{L}-]+$/u)
          last = start
        }
      },
    ),
    { seed: 5, numRuns: 500 },
  )
})
