import type { PhraseSource } from '../types'

export const eid: readonly PhraseSource[] = [
  {
    id: 'eid.fitr',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с праздником Ураза-байрам!',
    kind: 'congratulation',
    season: 'eid-fitr',
  },
  {
    id: 'eid.adha',
    ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с праздником Курбан-байрам!',
    kind: 'congratulation',
    season: 'eid-adha',
  },
]
