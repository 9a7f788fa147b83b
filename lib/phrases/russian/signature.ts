import type { PhraseSource } from '../types'

export const signature: readonly PhraseSource[] = [
  { id: 'sig.name', ru: '{writer.name}' },
  { id: 'sig.nameCity', ru: '{writer.name}, {city.nom}', group: 'bottomTown' },
  { id: 'sig.yours', ru: '{rw:Ваш|Ваша|Ваши|Твой|Твоя|Твои} {writer.name}', neutral: '{writer.name}' },
  { id: 'sig.friends', ru: '{r:Ваши|Твои} друзья {city.from}', only: { writer: ['pl'] } },
  { id: 'sig.family', ru: 'Семья {writer.family}', only: { writer: ['pl'] } },
  { id: 'sig.country', ru: '{writer.name} {country.from}', group: 'bottomTown' },
]
