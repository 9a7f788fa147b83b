import type { PhraseSource } from '../types'

export const eid: readonly PhraseSource[] = [
  {
    id: 'eid.fitr',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с праздником Ураза-Байрам!',
    kind: 'congratulation',
    season: 'eid-fitr',
    group: 'eidGreet',
  },
  {
    id: 'eid.adha',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с праздником Курбан-Байрам!',
    kind: 'congratulation',
    season: 'eid-adha',
    group: 'eidGreet',
  },
  {
    id: 'eid.fitrWish',
    ru: 'С праздником Ураза-Байрам! Пусть этот светлый день принесёт {r:Вам|тебе} радость.',
    kind: 'congratulation',
    season: 'eid-fitr',
    group: 'eidGreet',
  },
  {
    id: 'eid.adhaWish',
    ru: 'С праздником Курбан-Байрам! {n:Желаю|Желаем} {r:Вам|тебе} радости и душевного спокойствия.',
    kind: 'congratulation',
    season: 'eid-adha',
    group: 'eidGreet',
  },
  { id: 'eid.blessing', ru: 'Пусть праздник наполнит {r:Ваше|твоё} сердце теплом и благодарностью.' },
  {
    id: 'eid.table',
    ru: 'Пусть в этот день {r:Вас|тебя} согревают мысли о родном доме и праздничном столе.',
  },
  { id: 'eid.prayers', ru: 'Пусть {r:Ваши|твои} добрые молитвы будут услышаны.' },
  {
    id: 'eid.respect',
    ru: '{n:Радуюсь|Радуемся} вместе с {r:Вами|тобой} этому празднику и {n:желаю|желаем} {r:Вам|тебе} здоровья.',
  },
  {
    id: 'eid.card',
    ru: 'С праздником! Пусть он принесёт {r:Вам|тебе} свет и душевный покой.',
    kind: 'congratulation',
    group: 'eidGreet',
  },
]
