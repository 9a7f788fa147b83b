import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namespaces, readSentences, type Tag, tags } from './locale'
import { findNeverSaid, findSlips } from './typography'

describe.each(tags)('the prose in %s', (tag) => {
  const sentences = namespaces.flatMap((namespace) => [...readSentences(namespace, tag)])

  it('is set with the right marks', () => {
    const wrong = sentences.flatMap(([key, sentence]) =>
      findSlips(sentence, tag).map((slip) => `${key}: ${slip}`),
    )
    expect(wrong).toEqual([])
  })

  it('promises nothing that nobody can keep', () => {
    const promised = sentences.filter(([, sentence]) => findNeverSaid(sentence))
    expect(promised).toEqual([])
  })
})

describe('a slip', () => {
  it.each<[Tag, string, string]>([
    ['en', "We don't know.", 'a straight quotation mark'],
    ['en', 'A «word».', 'quotation marks of another language'],
    ['en', 'Yes - no.', 'a dash that is no em dash'],
    ['en', 'order No. 110', 'a breaking space after No.'],
    ['en', 'Wait...', 'three dots for an ellipsis'],
    ['ru', 'Письмо в Россию.', 'a breaking space after a word of one letter'],
    ['ru', 'И вот', 'a breaking space after a word of one letter'],
    ['ru', 'Ответ — подарок', 'a breaking space before a dash'],
    ['ru', 'приказ № 110', 'a breaking space after №'],
    ['ru', '1987 г. р.', 'a breaking space in «г. р.»'],
    ['ru', 'Газета “Весна”', 'quotation marks of another language'],
    ['ru', 'Это еще ничего', 'е where ё belongs'],
    ['de', 'Das ist — gut', 'a dash that is no en dash'],
    ['de', 'am 9. April', 'a date that may break'],
    ['de', 'ein „Wort', 'a quotation left open'],
    ['de', 'ein «Wort»', 'quotation marks of another language'],
    ['de', 'Wie bitte ?', 'a space before a mark'],
  ])('in %s «%s» is found', (tag, sentence, wrong) => {
    expect(findSlips(sentence, tag)).toContain(wrong)
  })

  it.each<[Tag, string]>([
    ['en', 'We don’t know “why”: order No.\u00a0110.'],
    ['ru', '«Движение „Мир“»\u00a0— в\u00a0России с\u00a02008\u00a0года.'],
    ['de', 'Am 9.\u00a0April heißt es „gut“.'],
  ])('in %s «%s» is none', (tag, sentence) => {
    expect(findSlips(sentence, tag)).toEqual([])
  })
})

describe('the words never used', () => {
  it.each([
    'stay anonymous',
    'сохраните анонимность',
    'it leaves no trace',
    'ist Ende-zu-Ende verschlüsselt',
    'End-to-end encrypted',
    '100 % secure',
    'удаляется: удалено навсегда',
    'für immer gelöscht',
  ])('are found in «%s»', (text) => {
    expect(findNeverSaid(text)).toBeDefined()
  })

  it.each(['PRIVACY.md', 'SECURITY.md', 'ACCESSIBILITY.md', 'CONTRIBUTING.md'])(
    'stand nowhere in %s',
    (file) => {
      expect(findNeverSaid(readFileSync(file, 'utf8'))).toBeUndefined()
    },
  )
})
