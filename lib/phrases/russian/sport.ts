import type { PhraseSource } from '../types'

export const sport: readonly PhraseSource[] = []
