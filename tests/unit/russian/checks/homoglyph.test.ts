import { describe, expect, test } from 'vitest'
import { findingsIn, marksIn } from '../opened'

describe('look-alike letters', () => {
  test.each([
    ['Здравствуй, мaма!', 'homoglyph: мaма → мама'],
    ['Мы c тобой, держись.', 'homoglyph: c → с'],
    ['Я был y бабушки в деревне.', 'homoglyph: y → у'],
    ['Cобака бежит по снегу.', 'homoglyph: Cобака → Собака'],
    ['За окном идёт cнег.', 'homoglyph: cнег → снег'],
    ['Вчера я видел твоего бpата.', 'homoglyph: бpата → брата'],
    ['Пиши мне чaще, пожалуйста.', 'homoglyph: чaще → чаще'],
    ['Скоро будет вecна.', 'homoglyph: вecна → весна'],
    ['Hадежда всегда есть.', 'homoglyph: Hадежда → Надежда'],
    ['Мы ждём тебя дοма.', 'homoglyph: дοма → дома'],
    ['Это письмо o многом.', 'homoglyph: o → о'],
    ['Передавай привет Кoле.', 'homoglyph: Кoле → Коле'],
    ['Я купил новую шнягy на рынке.', 'homoglyph: шнягy → шнягу'],
  ])('%s', (text, finding) => {
    expect(marksIn(text)).toEqual([finding])
  })

  test.each([
    'Здравствуй, мама!',
    'Мы с тобой, держись.',
    'Слушаю Radiohead и Pink Floyd.',
    'Учу Python и немного Java.',
    'Принимай витамин C и витамин B12.',
    'Мой адрес: anna@example.org, пиши.',
    'Смотрели вчера Cast Away.',
    'X и Y здесь просто буквы.',
    'Купил 2 kg яблок.',
  ])('nothing in: %s', (text) => {
    expect(marksIn(text)).toEqual([])
  })

  test('a Ukrainian sentence is foreign, its Latin i is no look-alike of a Russian letter', () => {
    expect(marksIn('Я дуже сумую за тобою i чекаю на лист.')).toEqual([
      'foreign-sentence: Я дуже сумую за тобою i чекаю на лист.',
    ])
  })

  test('every look-alike word of a sentence is marked, in order', () => {
    expect(findingsIn('Пpивет, Mаша, кaк дела?')).toEqual([
      'homoglyph: Пpивет → Привет',
      'homoglyph: Mаша → Маша',
      'homoglyph: кaк → как',
    ])
  })
})
