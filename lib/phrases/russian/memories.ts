import type { PhraseSource } from '../types'

export const memories: readonly PhraseSource[] = []
