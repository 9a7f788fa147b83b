import type { PhraseSource } from '../types'

export const solidarity: readonly PhraseSource[] = [
  {
    id: 'solidarity.day',
    ru: 'Сегодня в разных странах люди пишут письма тем, кто далеко от дома, и {n:я тоже пишу|мы тоже пишем} {r:Вам|тебе}.',
    kind: 'congratulation',
  },
  {
    id: 'solidarity.thought',
    ru: 'В этот день {n:я особенно думаю|мы особенно думаем} о {r:Вас|тебе} и о тех, кто {r:Вам|тебе} дорог.',
  },
  {
    id: 'solidarity.evening',
    ru: 'Сегодня вечером мы собрались за большим столом и пишем открытки — одна из них для {r:Вас|тебя}.',
    only: { writer: ['pl'] },
    claim: 'fact',
  },
]
