import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeLetter } from '@/lib/phrases/compose'
import { insertPhrase } from '@/lib/phrases/insert-phrase'
import { joinParts } from '@/lib/phrases/join-parts'
import { renderPhrase } from '@/lib/phrases/render'
import { keepTrueSpans, rerenderSpans } from '@/lib/phrases/rerender-spans'
import { applyTextEdit, type PhraseSpan, remapSpans, type TextEdit } from '@/lib/phrases/spans'
import type { Part } from '@/lib/phrases/types'
import { answersOf } from './letters'
import { contexts } from './variants'

const context = contexts.find(({ writer, register }) => writer === 'f' && register === 'vy')!

const partOf = (phraseId: string): Part => {
  const rendered = renderPhrase(phraseId, {}, context)
  if (!rendered.ok) throw new Error(rendered.code)
  return { phraseId, choices: {}, text: rendered.text }
}

const span = (start: number, end: number): PhraseSpan => ({ start, end, phraseId: 'ask.feel', choices: {} })

describe('spans after an edit', () => {
  it.each<[string, TextEdit, [number, number][]]>([
    ['before it moves it', { start: 0, deleteCount: 0, insert: 'Ах ' }, [[13, 23]]],
    ['after it leaves it', { start: 25, deleteCount: 2, insert: '' }, [[10, 20]]],
    ['right at its start, with a space, moves it', { start: 10, deleteCount: 0, insert: 'А ' }, [[12, 22]]],
    ['right at its end, with a space, leaves it', { start: 20, deleteCount: 0, insert: ' А' }, [[10, 20]]],
    ['a letter joined to its end makes it the writer’s own', { start: 20, deleteCount: 0, insert: 'ы' }, []],
    ['a letter joined to its start too', { start: 10, deleteCount: 0, insert: 'А' }, []],
    ['inside makes it the writer’s own', { start: 15, deleteCount: 0, insert: ' ' }, []],
    ['over its edge too', { start: 5, deleteCount: 6, insert: '' }, []],
    ['that takes it away takes the span', { start: 0, deleteCount: 30, insert: 'новое' }, []],
    ['of nothing changes nothing', { start: 15, deleteCount: 0, insert: '' }, [[10, 20]]],
    ['deleting right up to it moves it', { start: 8, deleteCount: 2, insert: '' }, [[8, 18]]],
  ])('an edit %s', (_what, edit, left) => {
    expect(remapSpans([span(10, 20)], edit).map(({ start, end }) => [start, end])).toEqual(left)
  })

  it('cover the very same words, whatever is edited', () => {
    const letter = joinParts(composeLetter(answersOf(3)))
    const edits = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      take: fc.nat(40),
      insert: fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constantFrom(' да', '\n', 'ж', '😀')),
    })
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (changes) => {
        let { text, spans } = letter
        for (const { at, take, insert } of changes) {
          const start = Math.floor(at * text.length)
          const edit = { start, deleteCount: Math.min(take, text.length - start), insert }
          const after = applyTextEdit(text, edit)
          const moved = remapSpans(spans, edit)
          for (const each of moved) {
            const before = spans.find(({ phraseId }) => phraseId === each.phraseId)!
            expect(after.slice(each.start, each.end)).toBe(text.slice(before.start, before.end))
          }
          const untouched = spans.filter(
            ({ start: from, end }) => end < edit.start || from > edit.start + edit.deleteCount,
          )
          expect(moved.length).toBeGreaterThanOrEqual(untouched.length)
          text = after
          spans = moved
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})

describe('a phrase put into a text', () => {
  const ask = partOf('ask.feel')
  const hello = { phraseId: 'greet.hello', choices: {}, text: 'Здравствуйте, Азат!' }

  it.each([
    ['an empty text', '', 0, ask, ask.text],
    ['the end of a sentence', 'Привет!', 7, ask, `Привет! ${ask.text}`],
    ['the end, after a space', 'Привет! ', 8, ask, `Привет! ${ask.text}`],
    ['the start', 'Пишите!', 0, ask, `${ask.text} Пишите!`],
    ['a new line', 'Привет!\n', 8, ask, `Привет!\n${ask.text}`],
    ['before a line break', 'Привет!\nПока', 7, ask, `Привет! ${ask.text}\nПока`],
    ['the middle of a word', 'Привет мир', 3, ask, `Привет ${ask.text} мир`],
    ['a place past the end', 'Да.', 99, ask, `Да. ${ask.text}`],
    ['the start, on its own line', 'Как дела?', 0, hello, `${hello.text}\nКак дела?`],
  ])('at %s stands with the right spaces', (_where, text, caret, part, wanted) => {
    const { edit, spans, caret: after } = insertPhrase(text, caret, [], part)
    const now = applyTextEdit(text, edit)
    expect(now).toBe(wanted)
    expect(now.slice(spans[0]!.start, spans[0]!.end)).toBe(part.text)
    expect(after).toBe(spans[0]!.end)
  })

  it('goes after the greeting, on a line of its own', () => {
    const first = insertPhrase('', 0, [], hello)
    const text = applyTextEdit('', first.edit)
    const second = insertPhrase(text, first.caret, first.spans, ask)
    expect(applyTextEdit(text, second.edit)).toBe(`${hello.text}\n${ask.text}`)
  })

  it('tears no other phrase and loses none, wherever the caret is', () => {
    const { text, spans } = joinParts(composeLetter(answersOf(5)))
    fc.assert(
      fc.property(fc.nat(text.length + 3), (caret) => {
        const { edit, spans: after } = insertPhrase(text, caret, spans, ask)
        const now = applyTextEdit(text, edit)
        expect(after).toHaveLength(spans.length + 1)
        for (const each of spans) {
          const moved = after.find(({ phraseId }) => phraseId === each.phraseId)!
          expect(now.slice(moved.start, moved.end)).toBe(text.slice(each.start, each.end))
        }
        expect(now).not.toMatch(/ {2}|\S(?=Как Вы себя)/)
      }),
      { seed: 13, numRuns: 300 },
    )
  })
})

describe('another context', () => {
  const answers = { ...answersOf(5), context, length: 'letter' as const }
  const { text, spans } = joinParts(composeLetter(answers))

  it('renders phrases anew and leaves the writer’s own words alone', () => {
    const own = ' Вчера я рисовала Вам кита.'
    const at = spans[3]!.end
    const edit = { start: at, deleteCount: 0, insert: own }
    const mixed = applyTextEdit(text, edit)
    const result = rerenderSpans(mixed, remapSpans(spans, edit), { ...context, register: 'ty' })
    expect(result.text).toContain(own)
    expect(result.text.replace(own, '')).not.toMatch(/(?<!\p{L})(Вы|Вас|Вам)(?!\p{L})/u)
    expect(result.edits.reduce(applyTextEdit, mixed)).toBe(result.text)
    for (const { start, end, phraseId, choices } of result.spans) {
      const rendered = renderPhrase(phraseId, choices, { ...context, register: 'ty' })
      if (rendered.ok) expect(result.text.slice(start, end)).toBe(rendered.text)
    }
  })

  it('comes back to the same text when the answer is changed back', () => {
    for (const other of contexts) {
      const there = rerenderSpans(text, spans, other)
      const back = rerenderSpans(there.text, there.spans, context)
      expect(back.text).toBe(text)
      expect(back.spans).toEqual(spans)
    }
  })

  it('names the phrase that has no form there, and lets it stand', () => {
    const hug = { start: 0, end: 15, phraseId: 'close.hug', choices: {} }
    const result = rerenderSpans('Крепко обнимаю,', [hug], context)
    expect(result).toEqual({
      edits: [],
      text: 'Крепко обнимаю,',
      spans: [hug],
      problems: [{ phraseId: 'close.hug', start: 0, end: 15, code: 'notInContext' }],
    })
  })

  it('keeps the spans that still say what they claim', () => {
    expect(keepTrueSpans(text, spans, context)).toEqual(spans)
    const moved = spans.map((each) => ({ ...each, start: each.start + 1, end: each.end + 1 }))
    expect(keepTrueSpans(text, moved, context)).toEqual([])
  })
})
