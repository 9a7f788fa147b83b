import type { PhraseSource } from '../types'

export const garden: readonly PhraseSource[] = [
  { id: 'hobby.garden', ru: 'На балконе {n:я выращиваю|мы выращиваем} помидоры и базилик.', claim: 'fact' },
]
