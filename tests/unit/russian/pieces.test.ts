import { describe, expect, test } from 'vitest'
import { partLanguages, spanOfPiece } from '@/lib/russian/pieces'
import { lexiconOf, readWord } from '@/lib/russian/read-word'
import { tokenize } from '@/lib/russian/tokens'
import { russian } from './opened'

const parts = (text: string) => {
  const lexicon = lexiconOf(russian)
  const words = tokenize(text).map((token) => readWord(lexicon, token))
  return partLanguages(text, words).map((piece) => {
    const { start, end } = spanOfPiece(text, { start: 0, end: text.length }, words, piece)
    return text.slice(start, end)
  })
}

describe('a sentence that changes language', () => {
  test.each([
    ['Мы ходили в парк we miss you very much', ['Мы ходили в парк', 'we miss you very much']],
    [
      'Дорогой друг, пишу тебе с любовью що дуже чекаємо на твій лист',
      ['Дорогой друг, пишу тебе с любовью', 'що дуже чекаємо на твій лист'],
    ],
    [
      'wir denken an dich und ich пишу тебе длинное письмо о погоде',
      ['wir denken an dich und ich', 'пишу тебе длинное письмо о погоде'],
    ],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test.each([
    'Мы ходили в парк и кормили уток, а потом пили чай.',
    'Слушаю Radiohead и Pink Floyd, люблю альбом The Wall.',
    'Собака породы golden retriever, зовут Rex.',
    'Ми дуже чекаємо на твій лист, мамо.',
    'Он сказал «до побачення» и ушёл домой.',
    'Привет',
    '',
  ])('one piece: %s', (text) => {
    expect(parts(text)).toHaveLength(1)
  })
})
