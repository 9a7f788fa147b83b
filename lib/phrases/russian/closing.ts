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
  { id: 'close.goodnight', ru: 'Спокойных {r:Вам|тебе} дней и добрых снов!', group: 'farewell' },
  { id: 'close.untilNext', ru: 'До следующего письма!', group: 'farewell' },
  { id: 'close.thoughts', ru: 'Мысленно {n:жму|жмём} {r:Вам|тебе} руку.', group: 'farewell' },
  { id: 'close.light', ru: 'Света {r:Вам|тебе} и тепла!', group: 'farewell' },
  { id: 'close.health', ru: 'Крепкого {r:Вам|тебе} здоровья и хорошего настроения!', group: 'farewell' },
  { id: 'close.friendly', ru: 'С дружеским приветом,' },
  { id: 'close.heart', ru: 'От всей души,' },
  { id: 'close.smile', ru: 'С улыбкой и добрыми мыслями,' },
  { id: 'close.faraway', ru: 'С приветом издалека,' },
  { id: 'close.country', ru: 'С тёплым приветом {country.from},', group: 'bottomTown' },
  { id: 'close.sincere', ru: 'Искренне,' },
  { id: 'close.tyPaw', ru: '{n:Жму лапу|Жмём лапу},', only: { register: ['ty'] } },
]
