import type { PhraseSource } from '../types'

export const music: readonly PhraseSource[] = [
  { id: 'hobby.music', ru: '{n:Я очень люблю|Мы очень любим} музыку, особенно {music.acc}.' },
  { id: 'ask.music', ru: 'Какую музыку {r:Вы любите|ты любишь}?' },
]
