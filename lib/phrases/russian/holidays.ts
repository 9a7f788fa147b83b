import type { PhraseSource } from '../types'

export const holidays: readonly PhraseSource[] = [
  { id: 'hol.any', ru: '{n:Поздравляю|Поздравляем} {r:Вас|тебя} с праздником!', kind: 'congratulation' },
  { id: 'hol.spring', ru: 'С первым днём весны!', kind: 'congratulation', season: ['02-20', '03-05'] },
]
