import type { PhraseSource } from '../types'

export const work: readonly PhraseSource[] = [
  { id: 'who.workplace', ru: '{n:Я работаю|Мы работаем} {workplace.in}.' },
  { id: 'who.job', ru: 'Я работаю {job.ins}.', only: { writer: ['m', 'f', 'x'] } },
  {
    id: 'who.student',
    ru: '{n:Я учусь|Мы учимся} в университете: {n:изучаю|изучаем} {science.acc}.',
    claim: 'fact',
  },
  { id: 'who.pupil', ru: '{n:Я учусь|Мы учимся} в школе.', claim: 'fact' },
  {
    id: 'who.retired',
    ru: '{n:Я на пенсии|Мы на пенсии}, и теперь у {n:меня|нас} наконец есть время писать письма.',
    claim: 'fact',
  },
]
