import type { PhraseSource } from '../types'

export const christmas: readonly PhraseSource[] = [
  {
    id: 'xmas.orth',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с Рождеством Христовым!',
    kind: 'congratulation',
    season: ['12-01', '01-12'],
    claim: 'fact',
  },
  {
    id: 'xmas.west',
    ru: 'У нас Рождество празднуют 25 декабря, и {n:я шлю|мы шлём} {r:Вам|тебе} рождественский привет.',
    kind: 'congratulation',
    season: ['11-20', '12-31'],
    claim: 'fact',
  },
  {
    id: 'xmas.wish',
    ru: 'Пусть Рождество принесёт {r:Вам|тебе} тепло и надежду.',
    season: ['11-20', '01-12'],
  },
]
