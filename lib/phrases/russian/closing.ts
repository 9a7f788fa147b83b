import type { PhraseSource } from '../types'

export const closing: readonly PhraseSource[] = [
  { id: 'close.care', ru: '{r:Берегите|Береги} себя!', group: 'farewell' },
  { id: 'close.best', ru: 'Всего {r:Вам|тебе} самого доброго!', group: 'farewell' },
  // A mild intention, not a promise.
  { id: 'close.more', ru: '{n:Постараюсь|Постараемся} написать {r:Вам|тебе} ещё.' },
  { id: 'close.respect', ru: 'С уважением,', only: { register: ['vy'] } },
  { id: 'close.warmth', ru: 'С теплом,' },
  { id: 'close.wishes', ru: 'С самыми добрыми пожеланиями,' },
  { id: 'close.greetFrom', ru: 'С тёплым приветом {city.from},', group: 'bottomTown' },
  { id: 'close.hug', ru: '{n:Крепко обнимаю|Крепко обнимаем},', only: { register: ['ty'] } },
]
