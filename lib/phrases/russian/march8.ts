import type { PhraseSource } from '../types'

export const march8: readonly PhraseSource[] = [
  {
    id: 'march8.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с 8 Марта!',
    kind: 'congratulation',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
  {
    id: 'march8.wish',
    ru: '{n:Желаю|Желаем} {r:Вам|тебе} весеннего настроения, здоровья и радости!',
    only: { addressee: ['f'] },
    season: ['02-01', '03-15'],
  },
]
