import { describe, expect, it } from 'vitest'
import { findHits } from '@/lib/guidance/find-hits'

const categories = (text: string) => [...new Set(findHits(text).map(({ category }) => category))]

/** Each mechanism as a pair: a sentence it leaves alone, and its neighbour that still counts. */
const pairs: [mechanism: string, harmless: string, grave: string, category: string][] = [
  ['a title', 'Смотрели «Побег из Шоушенка».', 'Вы задумали побег?', 'prison'],
  ['a title', 'Перечитала «Приговорённые к счастью».', 'Приговор показался нам суровым.', 'case'],
  ['a title is no cry', 'Читаю «Свобода на баррикадах».', 'Мы писали: «Свободу узникам!»', 'pol'],
  ['a toy', 'Племянник склеил танк из коробки.', 'Танк стрелял по домам.', 'war'],
  ['a toy', 'Внучка лепит Кремль из песка.', 'Этот преступник в Кремле не вечен.', 'pol'],
  ['an animal', 'Такса — настоящий диктатор.', 'Диктатор падёт.', 'pol'],
  ['an animal', 'Кошка объявила голодовку.', 'Вы объявили голодовку.', 'prison'],
  ['the far past', 'Мой дедушка прошёл всю войну.', 'Мой сосед прошёл всю войну.', 'war'],
  ['the far past', 'Мой прадед воевал.', 'Мой кузен воевал.', 'war'],
  ['a museum', 'В музее стоит старинная пушка.', 'Пушки стреляют по городу в Украине.', 'war'],
  ['a club', 'Президент нашего шахматного клуба поёт.', 'Ваш президент поёт.', 'pol'],
  ['a thing scolded', 'Идиотская погода весь июль.', 'Идиотская власть весь июль.', 'insult'],
  [
    'a thing scolded',
    'Мой будильник, подлец, звонит в шесть.',
    'Начальник, подлец, звонит в шесть.',
    'insult',
  ],
  ['oneself scolded', 'Я, идиотка, забыла зонт.', 'Судья-идиотка.', 'insult'],
  ['alone', 'Мой дядя — судья на скачках.', 'Судья не дал Вам слова.', 'case'],
  ['alone', 'Нас задержали на день.', 'Вас задержали на день.', 'case'],
  ['alone', 'Проводник был похож на министра.', 'Министр иностранных дел знает о Вас.', 'pol'],
  ['a grave word beats play', 'Кот взял нас в плен.', 'Кот и сын попали в плен в Украине.', 'war'],
  ['a sure word beats play', 'Снежная битва, дети строят танк.', 'Снег, обстрел, и танк.', 'war'],
  ['a question is the addressee’s', 'Показания весов разошлись.', 'Какие показания дали свидетели?', 'case'],
  ['a cry', 'Слово «свободу» дети учили по слогам с мамой.', 'Свободу Ивану Примерову!', 'pol'],
]

describe('what stands around a word decides', () => {
  it.each(pairs)('%s: «%s», not «%s»', (_mechanism, harmless, grave, category) => {
    expect(categories(harmless)).toEqual([])
    expect(categories(grave)).toContain(category)
  })

  it('a title hides no organisation', () => {
    expect(categories('Читаю «Медиазону».')).toEqual(['org'])
  })

  it('idioms of a line stand even in grave sentences', () => {
    expect(categories('Читаю «Войну и мир», а в Украине пекут хлеб.')).toEqual(['war'])
    expect(findHits('Читаю «Войну и мир», а в Украине пекут хлеб.').map(({ entry }) => entry)).toEqual([
      'war:украин',
    ])
  })

  it('company does not reach over the end of a sentence', () => {
    expect(categories('Мой дядя — судья. Вас обнимаю.')).toEqual([])
  })
})
