import { describe, expect, test } from 'vitest'
import { isDerived } from '@/lib/russian/derived'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { russian } from './opened'

const derived = (word: string) => isDerived(russian.graph, word)

describe('words that Russian makes of words it has', () => {
  test.each([
    ['ожиданьем', 'bookish -нье for -ние'],
    ['расставаньями', 'in any case'],
    ['перечитавши', 'an old form of «перечитав»'],
    ['дописавши', 'the same'],
    ['небумажного', 'не- with a whole word'],
    ['видеописьма', 'a first part with a whole word'],
    ['полушутка', 'the same'],
    ['суперписьмо', 'the same'],
    ['гидромассажный', 'the same'],
    ['снегоуборщика', 'two words with a linking vowel'],
    ['светломрачного', 'the same'],
  ])('%s: %s', (word) => {
    expect(hasWord(russian.graph, word) || derived(word)).toBe(true)
  })

  test.each([
    ['здоровье', 'shorter than a made word'],
    ['дзвонити', 'Ukrainian'],
    ['працювати', 'Ukrainian'],
    ['переклад', 'Ukrainian: the prefix is everybody’s'],
    ['спадчына', 'Belarusian'],
    ['прегръдка', 'Bulgarian'],
    ['благодарност', 'Bulgarian'],
    ['пријатељство', 'Serbian, with letters Russian has not'],
    ['зюзюблики', 'nonsense'],
    ['нежужу', 'too short after не-'],
    ['', 'nothing'],
  ])('not %s: %s', (word) => {
    expect(derived(word)).toBe(false)
  })

  test('never throws, whatever the letters', () => {
    for (const word of ['ооооооооооо', 'нь', 'вши', 'ньями', 'не', 'ъъъъъъъъ', 'о'.repeat(500)])
      expect(derived(word)).toBe(false)
  })
})
