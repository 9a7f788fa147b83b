import type { PhraseSource } from '../types'

export const who: readonly PhraseSource[] = [
  { id: 'who.name', ru: '{n:Меня|Нас} зовут {writer.name}.' },
  { id: 'who.country', ru: '{n:Я живу|Мы живём} {country.in}.', group: 'town' },
  { id: 'who.city', ru: '{n:Я живу|Мы живём} {city.in}.', group: 'town' },
  {
    id: 'who.cityCountry',
    ru: '{n:Я пишу|Мы пишем} {r:Вам|тебе} {city.from} — это {country.in}.',
    group: 'town',
  },
  // Safe for any town: the name stays in the nominative.
  { id: 'who.cityNamed', ru: 'Город, в котором {n:я живу|мы живём}, называется {city.nom}.', group: 'town' },
  { id: 'who.age', ru: 'Мне {age} {#age:год|года|лет}.', only: { writer: ['m', 'f', 'x'] } },
  {
    id: 'who.stranger',
    ru: 'Мы с {r:Вами|тобой} не знакомы, но {n:мне|нам} очень хочется {r:Вам|тебе} написать.',
    group: 'stranger',
  },
  {
    id: 'who.noRussian',
    ru: '{n:Я не говорю|Мы не говорим} по-русски, поэтому письмо {n:я составляю|мы составляем} из готовых фраз.',
    claim: 'fact',
    group: 'russian',
  },
  {
    id: 'who.learning',
    ru: '{n:Я учу|Мы учим} русский язык, поэтому в письме могут быть ошибки.',
    claim: 'fact',
    group: 'russian',
  },
  {
    id: 'who.firstLetter',
    ru: 'Это {n:моё|наше} первое письмо на русском языке.',
    claim: 'fact',
    group: 'russian',
  },
  {
    id: 'who.group',
    ru: 'Мы пишем {r:Вам|тебе} вместе: нас {count} {#count:человек|человека|человек}.',
    only: { writer: ['pl'] },
    claim: 'fact',
  },
  {
    id: 'who.curious',
    ru: '{n:Я человек любопытный|Мы люди любопытные}: {n:меня|нас} радуют и звёзды, и жуки, и чужие рассказы о детстве.',
  },
  {
    id: 'who.slowWriter',
    ru: 'Обычно {n:я пишу|мы пишем} медленно, за чашкой чая, и по нескольку раз {n:перечитываю|перечитываем} каждую строчку.',
  },
  {
    id: 'who.ordinary',
    ru: '{n:я|мы} — {n:обычный человек|обычные люди} с обычными радостями: утренний чай, книга перед сном, хорошая погода.',
  },
  {
    id: 'who.morning',
    ru: '{n:я|мы} — {n:жаворонок|жаворонки}: раннее утро, пустая улица и первый трамвай — лучшее время дня.',
    claim: 'fact',
    group: 'lark',
  },
  {
    id: 'who.night',
    ru: '{n:я|мы} — {n:сова|совы}: лучшие мысли приходят поздно вечером, когда весь дом уже спит.',
    claim: 'fact',
    group: 'lark',
  },
  {
    id: 'who.why',
    ru: '{n:Хочу|Хотим} просто рассказать {r:Вам|тебе} о чём-нибудь хорошем, как рассказывают друг другу за чаем.',
    group: 'stranger',
  },
  {
    id: 'who.firstTime',
    ru: '{n:Я впервые пишу|Мы впервые пишем} человеку, которого {n:знаю|знаем} только по имени.',
    claim: 'fact',
    group: 'stranger',
  },
]
