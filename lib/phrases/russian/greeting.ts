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
]
