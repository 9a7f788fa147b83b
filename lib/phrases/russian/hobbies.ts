import type { PhraseSource } from '../types'

export const hobbies: readonly PhraseSource[] = [
  { id: 'hobby.love', ru: 'В свободное время {n:я люблю|мы любим} {hobby.inf}.', group: 'hobby' },
  { id: 'hobby.into', ru: '{n:Я увлекаюсь|Мы увлекаемся} {hobby.ins}.', group: 'hobby' },
  {
    id: 'hobby.new',
    ru: 'Недавно {n:я|мы} {w:нашёл|нашла|нашли} себе новое увлечение — {hobby.nom}.',
    neutral: 'Моё новое увлечение — {hobby.nom}.',
    group: 'hobby',
  },
  {
    id: 'hobby.rest',
    ru: '{hobby.nom} {%hobby:помогает|помогают} {n:мне|нам} отдохнуть и собраться с мыслями.',
    group: 'hobby',
  },
  {
    id: 'hobby.walks',
    ru: '{n:Я много хожу|Мы много ходим} пешком и {n:люблю|любим} открывать для себя новые улицы.',
    claim: 'fact',
  },
  { id: 'hobby.ask', ru: 'А что {r:Вам|тебе} больше всего нравится делать?' },
]
