import type { PhraseSource } from '../types'

export const newyear: readonly PhraseSource[] = [
  {
    id: 'ny.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с наступающим Новым годом!',
    kind: 'congratulation',
    season: ['11-10', '12-31'],
  },
  { id: 'ny.happened', ru: 'С Новым годом!', kind: 'congratulation', season: ['12-01', '01-14'] },
  {
    id: 'ny.wish',
    ru: 'Пусть в новом году у {r:Вас|тебя} будет больше тёплых и светлых дней.',
    season: ['11-10', '01-20'],
  },
  {
    id: 'ny.tree',
    ru: 'У нас дома уже стоит ёлка, пахнет хвоей и мандаринами.',
    season: ['12-05', '01-14'],
    claim: 'fact',
  },
  { id: 'ny.old', ru: 'Со старым Новым годом!', kind: 'congratulation', season: ['01-10', '01-20'] },
]
