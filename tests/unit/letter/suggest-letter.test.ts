import { describe, expect, it } from 'vitest'
import { suggestLetter } from '@/lib/letter/suggest-letter'
import { answersFor, noAnswers } from '@/lib/letter/writer'
import { listSegments } from '@/lib/phrases/segments'

const ivan = { givenRu: 'Иван', patronymicRu: 'Петрович', sex: 'm', birthYear: 1990 } as const
const answersOf = (seed: number, length: 'card' | 'letter' = 'letter') =>
  answersFor({ ...noAnswers, writer: 'f', name: 'Анна', subjects: ['books', 'weather'] }, ivan, {
    date: '2026-11-21',
    length,
    seed,
  })

describe('suggestLetter', () => {
  it('greets by name, is wholly made of phrases and signs', () => {
    const { text, spans } = suggestLetter(answersOf(1), '', [])
    expect(text.split('\n')[0]).toContain('Иван')
    expect(text.trimEnd().split('\n').at(-1)).toContain('Анна')
    expect(listSegments(text, spans).segments.every(({ phrase }) => phrase !== null)).toBe(true)
    expect(spans.length).toBeGreaterThan(6)
  })

  it.each(['card', 'letter'] as const)('keeps every word of the writer’s own on a %s', (length) => {
    const first = suggestLetter(answersOf(1, length), '', [])
    const own = ['Вчера мы пекли хлеб.', 'Кошка помогала.']
    const text = `${own[0]} ${first.text}\n${own[1]}`
    const spans = first.spans.map((span) => ({
      ...span,
      start: span.start + own[0]!.length + 1,
      end: span.end + own[0]!.length + 1,
    }))
    const second = suggestLetter(answersOf(2, length), text, spans)
    for (const sentence of own) expect(second.text).toContain(sentence)
    expect(second.text.split('\n').at(-1)).toContain('Анна')
    expect(second.text).not.toBe(text)
    for (const { start, end } of second.spans)
      for (const sentence of own) expect(second.text.slice(start, end)).not.toContain(sentence)
  })

  it('writes round a letter that has no phrase in it', () => {
    const { text, spans } = suggestLetter(answersOf(3), 'Вчера мы пекли хлеб.', [])
    expect(text).toContain('\nВчера мы пекли хлеб.\n')
    expect(spans.length).toBeGreaterThan(6)
  })
})
