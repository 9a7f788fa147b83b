import type { PhraseSource } from '../types'

export const travel: readonly PhraseSource[] = []
