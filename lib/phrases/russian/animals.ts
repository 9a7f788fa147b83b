import type { PhraseSource } from '../types'

export const animals: readonly PhraseSource[] = [
  { id: 'pet.have', ru: 'У {n:меня|нас} дома живёт {pet.nom}.', claim: 'fact', group: 'pet' },
  {
    id: 'pet.named',
    ru: 'У {n:меня|нас} дома живёт {pet.nom} по имени {petName}.',
    claim: 'fact',
    group: 'pet',
  },
  {
    id: 'pet.walk',
    ru: 'Каждое утро {n:я гуляю|мы гуляем} {pet.with}.',
    slotFilter: { pet: ['dog', 'puppy'] },
    claim: 'fact',
  },
  { id: 'pet.asleep', ru: 'Пока {n:я пишу|мы пишем} это письмо, рядом спит {pet.nom}.', claim: 'fact' },
  {
    id: 'animals.birds',
    ru: '{n:Я кормлю|Мы кормим} птиц у окна: прилетают синицы и воробьи.',
    claim: 'fact',
  },
  {
    id: 'animals.hedgehog',
    ru: 'Вчера {n:я|мы} {w:видел|видела|видели} в саду ежа: он деловито искал что-то в листьях.',
    neutral: 'Вчера в наш сад приходил ёж: он деловито искал что-то в листьях.',
    claim: 'event',
  },
  {
    id: 'animals.neighbours',
    ru: 'Дома у {n:меня|нас} нет животных, зато {n:я знаю|мы знаем} всех соседских кошек.',
    claim: 'fact',
    group: 'pet',
  },
  { id: 'animals.ask', ru: 'А {r:Вы любите|ты любишь} животных? Кто {r:Вам|тебе} ближе — кошки или собаки?' },
]
