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
  {
    id: 'solidarity.table',
    ru: '{n:я|мы} {n:пишу|пишем} {r:Вам|тебе} с вечера писем: вокруг шуршит бумага, кто-то рисует кита, кто-то ищет рифму.',
    kind: 'congratulation',
    claim: 'fact',
  },
  {
    id: 'solidarity.many',
    ru: 'Сегодня письма пишут в разных городах, и этот листок — {r:Ваш|твой}.',
    kind: 'congratulation',
  },
  {
    id: 'solidarity.tea',
    ru: 'На столе чай, печенье и гора конвертов. Каждый конверт подписан от руки.',
    claim: 'fact',
  },
  {
    id: 'solidarity.stranger',
    ru: '{n:мне|нам} кажется, несколько добрых строк от незнакомого человека тоже чего-то стоят.',
  },
  {
    id: 'solidarity.map',
    ru: 'На стене у нас висит большая карта, и каждая кнопка на ней — чьё-то письмо.',
    claim: 'fact',
  },
  {
    id: 'solidarity.wish',
    ru: 'Пусть в этот день почтальонам будет тяжело, а всем, кто ждёт писем, — легко.',
  },
]
