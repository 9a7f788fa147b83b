import { describe, expect, test } from 'vitest'
import { convertLayout, readLayoutWord } from '@/lib/russian/checks/layout'
import { lexiconOf } from '@/lib/russian/read-word'
import { marksIn, russian } from '../opened'

const lexicon = lexiconOf(russian)

describe('Russian typed with the English layout on', () => {
  test.each([
    ['ghbdtn', 'layout: ghbdtn → привет'],
    ['Ghbdtn, rfr ltkf?', 'layout: Ghbdtn, rfr ltkf? → Привет, как дела?'],
    ['Ghbdtn? rfr ltkf&', 'layout: Ghbdtn? rfr ltkf& → Привет, как дела?'],
    ['Lth;bcm!', 'layout: Lth;bcm! → Держись!'],
    ['K.,k. nt,z', 'layout: K.,k. nt,z → Люблю тебя'],
    ['Cgfcb,j pf gbcmvj', 'layout: Cgfcb,j pf gbcmvj → Спасибо за письмо'],
    ['Z crexf. gj nt,t', 'layout: Z crexf. gj nt,t → Я скучаю по тебе'],
  ])('%s', (text, finding) => {
    expect(marksIn(text)).toEqual([finding])
  })

  test('one word inside a Russian sentence', () => {
    expect(marksIn('Напиши мне скорее ghbdtn от мамы.')).toEqual(['layout: ghbdtn → привет'])
  })

  test.each(['Hello, my friend.', 'The letter has arrived.', 'Ich denke an dich.', 'OK', 'PDF'])(
    'not: %s',
    (text) => {
      expect(marksIn(text).filter((line) => line.startsWith('layout'))).toEqual([])
    },
  )

  test('marks at the end of a word may be letters or marks', () => {
    expect(readLayoutWord(lexicon, 'k.,k.')).toBe('люблю')
    expect(readLayoutWord(lexicon, 'ghbdtn,')).toBe('привет,')
    expect(readLayoutWord(lexicon, 'hello')).toBeNull()
  })

  test('says how much of a text came out as Russian', () => {
    expect(convertLayout(lexicon, 'rfr ltkf').share).toBe(1)
    expect(convertLayout(lexicon, 'how are you').share).toBeLessThan(0.5)
  })
})
