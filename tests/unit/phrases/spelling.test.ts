import { expect, it } from 'vitest'
import { phrases } from '@/lib/phrases/phrasebook'
import { loadRussian } from '@/lib/russian/assets'
import { foldWord } from '@/lib/russian/fold'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { listVariants, unreadNames } from './variants'

const { graph } = await loadRussian()

/** Right words, folded, that the dictionary does not have; names inside titles «…» and of places are not looked up. */
const exceptions = new Set(
  [
    'экзюпери астрид линдгрен толкин льюис кэрролл михаэль джейн булгаков янссон', // authors
    'тургенева ахматову цветаеву булгакова бунина баха', // and those in the accusative
    'воскресе', // Church Slavonic, in the Easter greeting
    'ураза курбан байрам навруз', // feasts
  ].flatMap((line) => line.split(' ')),
)

it('spells every word of every variant as the dictionary does', () => {
  const unknown = new Map<string, string>()
  for (const { phrase, text } of listVariants(phrases)) {
    for (const [word] of text.replace(/«[^»]*»/g, ' ').matchAll(/[\p{L}]+(?:-[\p{L}]+)*/gu)) {
      const folded = foldWord(word)
      if (unreadNames.includes(word) || exceptions.has(folded) || hasWord(graph, folded)) continue
      if (folded.length === 1 && 'авикосуя'.includes(folded)) continue
      if (folded.split('-').every((piece) => exceptions.has(piece) || hasWord(graph, piece))) continue
      unknown.set(word, phrase.id)
    }
  }
  expect([...unknown]).toEqual([])
})

it('would find a misspelt word', () => {
  expect(hasWord(graph, foldWord('здраствуйте'))).toBe(false)
})
