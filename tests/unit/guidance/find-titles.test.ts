import { describe, expect, it } from 'vitest'
import { findTitles } from '@/lib/guidance/find-titles'

const titles = (text: string) => findTitles(text).map(({ start, end }) => text.slice(start, end))

describe('titles', () => {
  it.each([
    ['Мой любимый фильм — «Побег из Шоушенка».', ['«Побег из Шоушенка»']],
    ['Читаю "Идиота" и „Бесов“.', ['"Идиота"', '„Бесов“']],
    ['Пьеса «Кто виноват?» смешная.', ['«Кто виноват?»']],
    ['«Аврора» и «Варяг» стоят рядом.', ['«Аврора»', '«Варяг»']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  it.each([
    'Мы кричали «Нет войне!» на площади.',
    'Он служил «за ленточкой».',
    '«Был суд. Дали семь лет» — так она пишет.',
    'Кавычка «Открылась и не закрылась',
    `Слова «${'Очень длинная речь '.repeat(8)}»`,
    '«Строка\nи другая»',
    '',
  ])('none in: %s', (text) => {
    expect(titles(text)).toEqual([])
  })
})
