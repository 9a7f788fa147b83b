import type { PhraseSource } from '../types'

export const greeting: readonly PhraseSource[] = [
  { id: 'greet.dear', ru: '{a:Дорогой|Дорогая} {addr.call}!', kind: 'salutation' },
  {
    id: 'greet.respected',
    ru: '{a:Уважаемый|Уважаемая} {addr.call}!',
    kind: 'salutation',
    only: { register: ['vy'] },
    quiet: true,
  },
  { id: 'greet.hello', ru: '{r:Здравствуйте|Здравствуй}, {addr.call}!', kind: 'salutation' },
  { id: 'greet.goodday', ru: 'Добрый день, {addr.call}!', kind: 'salutation' },
  { id: 'greet.hi', ru: 'Привет, {addr.call}!', kind: 'salutation', only: { register: ['ty'] } },
  { id: 'greet.warm', ru: '{n:Шлю|Шлём} {r:Вам|тебе} тёплый привет {country.from}!', group: 'town' },
  {
    id: 'greet.card',
    ru: '{addr.call}, {r:примите|прими} этот маленький привет {city.from}!',
    group: 'town',
  },
  { id: 'greet.goodevening', ru: 'Добрый вечер, {addr.call}!', kind: 'salutation' },
  {
    id: 'greet.sunnyHello',
    ru: 'Здравствуй, {a:дорогой|дорогая} {addr.call}!',
    kind: 'salutation',
    only: { register: ['ty'] },
  },
  {
    id: 'greet.helloDear',
    ru: 'Здравствуйте, {a:дорогой|дорогая} {addr.call}!',
    kind: 'salutation',
    only: { register: ['vy'] },
  },
  { id: 'greet.glad', ru: '{n:мне|нам} очень приятно писать {r:Вам|тебе} это письмо.' },
  {
    id: 'greet.worldCorner',
    ru: 'Пусть эта открытка принесёт {r:Вам|тебе} немного тепла из {n:моего|нашего} дома.',
    group: 'opening',
  },
]
