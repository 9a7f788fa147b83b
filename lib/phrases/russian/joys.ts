import type { PhraseSource } from '../types'

export const joys: readonly PhraseSource[] = []
