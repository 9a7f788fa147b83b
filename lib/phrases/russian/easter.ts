import type { PhraseSource } from '../types'

export const easter: readonly PhraseSource[] = [
  {
    id: 'easter.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} со светлым праздником Пасхи!',
    kind: 'congratulation',
    season: 'easter',
    group: 'easterGreet',
  },
  { id: 'easter.orth', ru: 'Христос воскресе!', kind: 'congratulation', season: 'easter-orth', quiet: true },
  {
    id: 'easter.wish',
    ru: '{n:Желаю|Желаем} {r:Вам|тебе} пасхальной радости и света в душе.',
    season: 'easter',
  },
  {
    id: 'easter.west',
    ru: 'У нас на Пасху дети ищут в саду крашеные яйца.',
    season: 'easter-west',
    claim: 'fact',
  },
  {
    id: 'easter.spring',
    ru: 'С Пасхой! Пусть на душе у {r:Вас|тебя} будет по-весеннему светло.',
    kind: 'congratulation',
    season: 'easter',
    group: 'easterGreet',
  },
  {
    id: 'easter.kulich',
    ru: 'Говорят, куличи не любят сквозняков и громких голосов. {n:Мне|Нам} нравится такой праздник: он просит тишины.',
    season: 'easter',
  },
  {
    id: 'easter.willow',
    ru: 'На столе стоят веточки в воде, и на них каждый день больше зелени.',
    season: 'easter',
    claim: 'fact',
  },
  {
    id: 'easter.light',
    ru: 'Светлой {r:Вам|тебе} Пасхи! Пусть в душе звенят колокола и пахнет весной.',
    kind: 'congratulation',
    season: 'easter',
    group: 'easterGreet',
  },
  {
    id: 'easter.eggs',
    ru: 'Крашеное яйцо помещается в ладони, а радости от него на целый день.',
    season: 'easter',
  },
]
