import type { PhraseSource } from '../types'

export const riddles: readonly PhraseSource[] = [
  { id: 'sci.riddle', ru: 'Вот старая загадка: без рук, без ног, а рисовать умеет. Это мороз!' },
]
