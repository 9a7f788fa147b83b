import type { PhraseSource } from '../types'

export const family: readonly PhraseSource[] = [
  { id: 'who.family', ru: 'У {n:меня|нас} большая и дружная семья.', claim: 'fact' },
]
