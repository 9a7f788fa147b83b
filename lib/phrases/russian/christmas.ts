import type { PhraseSource } from '../types'

export const christmas: readonly PhraseSource[] = [
  {
    id: 'xmas.orth',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с Рождеством Христовым!',
    kind: 'congratulation',
    season: ['12-01', '01-12'],
    quiet: true,
    group: 'xmasGreet',
  },
  {
    id: 'xmas.west',
    ru: 'У нас Рождество празднуют 25 декабря, и {n:я шлю|мы шлём} {r:Вам|тебе} рождественский привет.',
    kind: 'congratulation',
    season: ['11-20', '12-31'],
    claim: 'fact',
    group: 'xmasGreet',
  },
  {
    id: 'xmas.wish',
    ru: 'Пусть Рождество принесёт {r:Вам|тебе} тепло и надежду.',
    season: ['11-20', '01-12'],
  },
  {
    id: 'xmas.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с Рождеством! Пусть на душе будет тихо и светло.',
    kind: 'congratulation',
    season: ['11-20', '01-12'],
    group: 'xmasGreet',
  },
  {
    id: 'xmas.card',
    ru: 'С Рождеством! Эта открытка летит к {r:Вам|тебе} вместо рождественской звезды.',
    kind: 'congratulation',
    season: ['11-20', '01-12'],
    group: 'xmasGreet',
  },
  {
    id: 'xmas.candles',
    ru: 'В эти дни в окнах горят свечи, и одну из них {n:я зажгу|мы зажжём} для {r:Вас|тебя}.',
    season: ['11-20', '01-12'],
  },
  {
    id: 'xmas.silence',
    ru: 'В рождественский вечер город затихает, и кажется, что слышно, как падает снег.',
    season: ['11-20', '01-12'],
  },
  {
    id: 'xmas.star',
    ru: 'Пусть Рождество заглянет и к {r:Вам|тебе}, хотя бы на минуту, с запахом хвои и тихой песней.',
    kind: 'congratulation',
    season: ['11-20', '01-12'],
    group: 'xmasGreet',
  },
]
