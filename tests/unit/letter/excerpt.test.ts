import { describe, expect, it } from 'vitest'
import { excerptOf } from '@/lib/letter/excerpt'

const excerpt = (text: string, words: string) => {
  const start = text.indexOf(words)
  return excerptOf(text, { start, end: start + words.length, kind: 'k' })
}

describe('excerptOf', () => {
  it.each([
    ['У нас мaй.', 'мaй', { before: 'У нас ', words: 'мaй', after: '.' }],
    ['мaй', 'мaй', { before: '', words: 'мaй', after: '' }],
    ['Первая строка\nздесь мaй и снег\nтретья', 'мaй', { before: 'здесь ', words: 'мaй', after: ' и снег' }],
    [
      'Мы долго шли по берегу и увидели мaй в цвету над самой водой и ещё дальше',
      'мaй',
      { before: '…по берегу и увидели ', words: 'мaй', after: ' в цвету над самой…' },
    ],
  ])('of %j', (text, words, expected) => {
    expect(excerpt(text, words)).toEqual(expected)
  })

  it('quotes a whole sentence without its surroundings', () => {
    const sentence = 'This is a whole sentence in quite another language.'
    expect(excerpt(`Привет! ${sentence} Пока!`, sentence)).toEqual({ before: '', words: sentence, after: '' })
  })

  it('cuts a very long one', () => {
    const long = 'word '.repeat(60).trim()
    const { words } = excerpt(long, long)
    expect(words.length).toBeLessThanOrEqual(141)
    expect(words.endsWith('…')).toBe(true)
  })
})
