import type { PhraseSource } from '../types'

export const easter: readonly PhraseSource[] = [
  {
    id: 'easter.greet',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} со светлым праздником Пасхи!',
    kind: 'congratulation',
    season: 'easter',
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
]
