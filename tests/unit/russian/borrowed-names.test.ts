import { describe, expect, test } from 'vitest'
import { isBorrowedName } from '@/lib/russian/borrowed-names'
import { neighboursOf } from '@/lib/russian/neighbour-words'
import { marksIn } from './opened'

describe('names of other countries', () => {
  test.each([
    'чарльз',
    'чарльзом',
    'дженнифер',
    'келли',
    'барбаре',
    'моцарта',
    'хемингуэю',
    'джордже',
    'анджелой',
  ])('%s is one, in some case', (form) => {
    expect(isBorrowedName(form)).toBe(true)
  })

  test.each(['чакам', 'дом', 'сестра', 'люди', 'котом', 'джемпер', 'кина', 'нам', 'вас', ''])(
    '%s is none',
    (form) => {
      expect(isBorrowedName(form)).toBe(false)
    },
  )

  test('none is a common word of a neighbour', () => {
    for (const form of ['мен', 'сам', 'бих', 'дали', 'таму', 'сите', 'рано', 'чакам', 'хора'])
      expect(isBorrowedName(form) && neighboursOf(form).length > 0).toBe(false)
  })

  test.each([
    'Перечитываю Хемингуэя и Диккенса.',
    'Мистер Томпсон прислал открытку из Лондона.',
    'Наша соседка Дженнифер играет Шопена.',
    'Смотрели фильм про Чарли Чаплина.',
  ])('they are no foreign words in a letter: %s', (text) => {
    expect(marksIn(text)).toEqual([])
  })
})
