import type { PhraseSource } from '../types'

export const food: readonly PhraseSource[] = [
  {
    id: 'hobby.baking',
    ru: 'По выходным {n:я пеку|мы печём} пироги, лучше всего получаются яблочные.',
    claim: 'fact',
  },
]
