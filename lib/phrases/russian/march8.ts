import type { PhraseSource } from '../types'

export const march8: readonly PhraseSource[] = [
  {
    id: 'march8.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с 8 Марта!',
    kind: 'congratulation',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
    group: 'm8Greet',
  },
  {
    id: 'march8.wish',
    ru: '{n:Желаю|Желаем} {r:Вам|тебе} весеннего настроения, здоровья и радости!',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
  {
    id: 'march8.card',
    ru: 'С праздником весны! Пусть эта открытка будет вместо веточки мимозы.',
    kind: 'congratulation',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
    group: 'm8Greet',
  },
  {
    id: 'march8.soon',
    ru: 'К 8 Марта {n:шлю|шлём} {r:Вам|тебе} самые тёплые поздравления!',
    kind: 'congratulation',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
    group: 'm8Greet',
  },
  {
    id: 'march8.tulips',
    ru: 'Тюльпаны в конверт не поместились, поэтому {n:шлю|шлём} вместо них добрые слова.',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
  {
    id: 'march8.light',
    ru: 'Пусть весна принесёт {r:Вам|тебе} много света, добрых вестей и поводов улыбаться.',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
  {
    id: 'march8.strong',
    ru: '{n:Желаю|Желаем} {r:Вам|тебе}, чтобы рядом всегда были внимательные и добрые люди.',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
  {
    id: 'march8.sun',
    ru: 'Пусть солнце заглядывает к {r:Вам|тебе} почаще: весной у него много сил.',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
]
