import { describe, expect, it } from 'vitest'
import { readKeptPhrases } from '@/lib/letter/kept-phrases'
import { suggestLetter } from '@/lib/letter/suggest-letter'
import { answersFor, noAnswers, type WriterAnswers } from '@/lib/letter/writer'

const ivan = { givenRu: 'Иван', patronymicRu: 'Петрович', sex: 'm', birthYear: 1990 } as const
const writer: WriterAnswers = { ...noAnswers, writer: 'f', name: 'Анна', subjects: ['books'], country: 'DE' }
const { text, spans } = suggestLetter(
  answersFor(writer, ivan, { date: '2026-11-21', length: 'letter', seed: 5 }),
  '',
  [],
)
/** As it comes back from the store. */
const stored = (kept: unknown) => JSON.parse(JSON.stringify(kept))

describe('readKeptPhrases', () => {
  it('brings phrases and answers back as they were', () => {
    expect(readKeptPhrases(stored({ text, phrases: spans, writer }), ivan, 2026)).toEqual({
      phrases: spans,
      writer,
    })
  })

  it.each([
    ['a draft from before there were phrases', { text }],
    ['phrases of another shape', { text, phrases: [{ start: 'a' }], writer: { writer: 'z' } }],
    ['nothing that makes sense', { text, phrases: 7, writer: null }],
  ])('%s is the writer’s own words', (_, kept) => {
    expect(readKeptPhrases(stored(kept), ivan, 2026)).toEqual({ phrases: [], writer: noAnswers })
  })

  it('leaves out phrases that would be said otherwise today', () => {
    const other = { ...spans[0]!, phraseId: 'no.such.phrase' }
    const { phrases } = readKeptPhrases(
      stored({ text, phrases: [other, ...spans.slice(1)], writer }),
      ivan,
      2026,
    )
    expect(phrases).toEqual(spans.slice(1))
  })
})
