import type { PhraseSource } from '../types'

export const practical: readonly PhraseSource[] = [
  { id: 'prac.card', ru: '{n:Посылаю|Посылаем} {r:Вам|тебе} открытку с видом нашего города.', claim: 'fact' },
  {
    id: 'prac.drawing',
    ru: '{n:Вкладываю рисунок — надеюсь|Вкладываем рисунок — надеемся}, он {r:Вам|тебе} понравится.',
    claim: 'fact',
  },
  { id: 'prac.mistakes', ru: '{r:Простите|Прости}, пожалуйста, за возможные ошибки.' },
  { id: 'prac.date', ru: 'Сегодня {date.day}.' },
]
