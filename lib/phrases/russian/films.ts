import type { PhraseSource } from '../types'

export const films: readonly PhraseSource[] = [
  {
    id: 'hobby.film',
    ru: 'Недавно {n:я|мы} {w:посмотрел|посмотрела|посмотрели} хороший старый фильм, он называется «{film.title}».',
    neutral: 'Мне очень нравится один старый фильм, он называется «{film.title}».',
    claim: 'event',
  },
  { id: 'ask.film', ru: 'Какой фильм {r:Вы любите|ты любишь} с детства?' },
]
