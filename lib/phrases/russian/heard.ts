import type { PhraseSource } from '../types'

export const heard: readonly PhraseSource[] = [
  {
    id: 'heard.internet',
    ru: '{n:Я|Мы} {w:узнал|узнала|узнали} о {r:Вас|тебе} из интернета.',
    neutral: 'О {r:Вас|тебе} есть рассказ в интернете — так {r:Ваше|твоё} имя дошло и до меня.',
    claim: 'fact',
    group: 'heard',
  },
  { id: 'heard.friends', ru: 'О {r:Вас|тебе} {n:мне|нам} рассказали друзья.', claim: 'fact', group: 'heard' },
  // Never use «статья»: in prison Russian it means an article of the criminal code.
  {
    id: 'heard.read',
    ru: '{n:Я|Мы} {w:прочитал|прочитала|прочитали} о {r:Вас|тебе} и {w:решил|решила|решили} написать.',
    neutral: 'Мне попался рассказ о {r:Вас|тебе}, и захотелось написать.',
    group: 'heard',
  },
  {
    id: 'heard.photo',
    ru: '{n:Я|Мы} {w:увидел|увидела|увидели} {r:Вашу|твою} фотографию, и {n:мне|нам} захотелось написать.',
    neutral: 'Мне запомнилась {r:Ваша|твоя} фотография, и захотелось написать.',
    claim: 'fact',
    group: 'heard',
  },
  {
    id: 'heard.interest',
    ru: '{n:Мне|Нам} было интересно узнать, что {r:Вы увлекаетесь|ты увлекаешься} {interest.ins}.',
  },
  {
    id: 'heard.common',
    ru: 'Оказалось, что у нас с {r:Вами|тобой} есть общее увлечение — {hobby.nom}.',
    quiet: true,
  },
  {
    id: 'heard.letters',
    ru: 'Говорят, {r:Вы любите|ты любишь} получать письма.',
    quiet: true,
    group: 'heard',
  },
]
