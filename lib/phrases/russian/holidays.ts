import type { PhraseSource } from '../types'

export const holidays: readonly PhraseSource[] = [
  {
    id: 'hol.any',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с праздником!',
    kind: 'congratulation',
    group: 'holGreet',
  },
  {
    id: 'hol.spring',
    ru: 'С первым днём весны!',
    kind: 'congratulation',
    season: ['02-20', '03-05'],
    group: 'holGreet',
  },
  {
    id: 'hol.maslenitsa',
    ru: 'С Масленицей! Пусть блины будут румяными, а зима короткой.',
    kind: 'congratulation',
    season: ['02-05', '03-15'],
    group: 'holGreet',
  },
  {
    id: 'hol.navruz',
    ru: 'С праздником Навруз! Пусть встреча весны принесёт {r:Вам|тебе} свет и обновление.',
    kind: 'congratulation',
    season: ['02-20', '03-28'],
    group: 'holGreet',
  },
  {
    id: 'hol.nameday',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с именинами!',
    kind: 'congratulation',
    quiet: true,
    group: 'holGreet',
  },
  {
    id: 'hol.summer',
    ru: 'С первым днём лета! Пусть оно будет добрым к {r:Вам|тебе}.',
    kind: 'congratulation',
    season: ['05-20', '06-10'],
    group: 'holGreet',
  },
  {
    id: 'hol.sept',
    ru: 'С первым днём сентября! В этот день все немного школьники.',
    kind: 'congratulation',
    season: ['08-20', '09-10'],
    group: 'holGreet',
  },
  { id: 'hol.wish', ru: 'Пусть праздник найдёт дорогу и к {r:Вам|тебе}.' },
  { id: 'hol.mood', ru: '{n:Желаю|Желаем} {r:Вам|тебе} праздничного настроения, пусть даже самого тихого.' },
  {
    id: 'hol.together',
    ru: 'В праздник хочется вспомнить всех, кто далеко. {n:Вспоминаю|Вспоминаем} и {r:Вас|тебя}.',
  },
]
