import { describe, expect, it } from 'vitest'
import { listAlternatives } from '@/lib/phrases/alternatives'
import { type Answers, registerFor, type Subject, subjects } from '@/lib/phrases/answers'
import { composeLetter } from '@/lib/phrases/compose'
import { joinParts } from '@/lib/phrases/join-parts'
import { findPhrase } from '@/lib/phrases/phrasebook'
import { rerenderSpans } from '@/lib/phrases/rerender-spans'
import type { Part } from '@/lib/phrases/types'
import { answersOf, evening } from './letters'

const plain: Answers = {
  context: { writer: 'f', addressee: 'm', register: 'vy', call: 'Азат', name: 'Анна' },
  choices: { country: 'DE', city: 'Берлин' },
  subjects: ['books', 'animals'],
  length: 'letter',
  date: '2026-11-21',
  seed: 7,
}

const kinds = (parts: readonly Part[]) => parts.map(({ phraseId }) => findPhrase(phraseId)!.kind)

describe('a suggested letter', () => {
  it('is the same for the same answers, another for another seed or number', () => {
    expect(composeLetter(plain)).toEqual(composeLetter({ ...plain }))
    expect(composeLetter({ ...plain, seed: 8 })).not.toEqual(composeLetter(plain))
    expect(composeLetter({ ...plain, nth: 1 })).not.toEqual(composeLetter(plain))
  })

  it('starts with a greeting by name, ends with a closing line and the name', () => {
    for (let seed = 0; seed < 200; seed++) {
      const answers = answersOf(seed)
      const said = kinds(composeLetter(answers))
      expect(said[0]).toBe('salutation')
      expect(said.slice(-2)).toEqual(['valediction', 'signature'])
      expect(said.filter((kind) => kind === 'salutation')).toHaveLength(1)
      expect(joinParts(composeLetter(answers)).text).toContain(answers.context.call)
    }
  })

  it('asks something, says who writes, and speaks of every subject', () => {
    for (const length of ['card', 'letter'] as const) {
      const parts = composeLetter({ ...plain, length })
      expect(kinds(parts)).toContain('question')
      expect(parts.map(({ phraseId }) => phraseId)).toContain('who.name')
      const topics = parts.map(({ phraseId }) => findPhrase(phraseId)!.topic)
      expect(topics).toContain('books')
    }
  })

  it('never says the same twice, nor two of a group', () => {
    for (let seed = 0; seed < 300; seed++) {
      const parts = composeLetter(answersOf(seed))
      const ids = parts.map(({ phraseId }) => phraseId)
      expect(new Set(ids).size).toBe(ids.length)
      const groups = ids.flatMap((id) => findPhrase(id)!.group ?? [])
      expect(new Set(groups).size, ids.join()).toBe(groups.length)
    }
  })

  it('makes up no fact about the writer', () => {
    for (let seed = 0; seed < 300; seed++) {
      const answers = answersOf(seed)
      for (const { phraseId, choices } of composeLetter(answers)) {
        const { claim, slots, quiet } = findPhrase(phraseId)!
        expect(quiet, phraseId).toBeUndefined()
        if (claim === undefined) continue
        expect(slots.length, phraseId).toBeGreaterThan(0)
        for (const slot of slots) {
          if (!['addr', 'writer'].includes(slot)) expect(choices[slot]).toBe(answers.choices?.[slot])
        }
      }
    }
  })

  it('says what is true of the writer once told', () => {
    const told = { ...plain, subjects: ['city'] as const, facts: ['city.sea', 'city.village'] }
    const ids = Array.from({ length: 20 }, (_, seed) => composeLetter({ ...told, seed }))
      .flat()
      .map(({ phraseId }) => phraseId)
    expect(ids).toContain('city.sea')
    expect(ids).toContain('city.village')
  })

  it('keeps a card short and a letter on its page', () => {
    for (let seed = 0; seed < 300; seed++) {
      const answers = answersOf(seed)
      const { text } = joinParts(composeLetter(answers), answers.length)
      expect(text.length).toBeLessThanOrEqual(answers.length === 'card' ? 560 : 2300)
      expect(text.length).toBeGreaterThan(answers.length === 'card' ? 150 : 500)
    }
  })

  it('names no season but the writer’s own', () => {
    const december = { ...plain, subjects: ['weather'] as const, date: '2026-12-20', seed: 3 }
    const said = (country: string) =>
      Array.from({ length: 40 }, (_, seed) =>
        composeLetter({ ...december, seed, choices: { country } }).map(({ phraseId }) => phraseId),
      ).flat()
    expect(said('DE')).toContain('season.winter')
    expect(said('DE')).not.toContain('season.summer')
    expect(said('AU')).toContain('season.summer')
    expect(said('AU')).not.toContain('season.winter')
  })

  it('needs no «we have never met» for someone who wrote first', () => {
    expect(registerFor('neverMet')).toBe('vy')
    expect(registerFor('theyWroteTy')).toBe('ty')
    for (let seed = 0; seed < 60; seed++) {
      const parts = composeLetter({ ...plain, acquaintance: 'theyWroteTy', seed })
      const ids = parts.map(({ phraseId }) => phraseId)
      expect(ids).not.toContain('who.stranger')
      expect(parts.some(({ phraseId }) => findPhrase(phraseId)!.topic === 'heard')).toBe(false)
    }
  })

  it('congratulates on the occasion, and on no other', () => {
    const parts = composeLetter({ ...plain, occasion: 'birthday', length: 'card' })
    const topics = parts.map(({ phraseId }) => findPhrase(phraseId)!.topic)
    expect(topics).toContain('birthday')
    for (const other of ['newyear', 'easter', 'eid', 'march8']) expect(topics).not.toContain(other)
  })

  it('greets for an occasion far ahead: post is slow', () => {
    for (const occasion of ['newyear', 'christmas', 'easter', 'eid'] as const) {
      const parts = composeLetter({ ...plain, occasion, date: '2026-08-10' })
      expect(kinds(parts), occasion).toContain('congratulation')
      expect(parts.map(({ phraseId }) => phraseId)).not.toContain('ny.old')
    }
  })

  it('does without a name, a town or a country', () => {
    const bare = composeLetter({
      ...plain,
      context: { ...plain.context, name: undefined },
      choices: {},
    })
    expect(kinds(bare)).not.toContain('signature')
    expect(bare.length).toBeGreaterThan(6)
  })
})

/** What two letters share of the shorter one; greeting, name and town are the same for everyone who writes. */
function sharedPart(one: readonly Part[], other: readonly Part[]): number {
  const body = (parts: readonly Part[]) =>
    parts.filter(({ phraseId }) => {
      const { kind, group, id } = findPhrase(phraseId)!
      return (
        ['statement', 'question', 'congratulation'].includes(kind) && group !== 'town' && id !== 'who.name'
      )
    })
  const ids = new Set(body(one).map(({ phraseId }) => phraseId))
  const common = body(other).filter(({ phraseId }) => ids.has(phraseId)).length
  return common / Math.min(body(one).length, body(other).length)
}

function pairs<Entry>(entries: readonly Entry[]): [Entry, Entry][] {
  return entries.flatMap((one, at) => entries.slice(at + 1).map((other): [Entry, Entry] => [one, other]))
}

describe('ten letters of one evening', () => {
  const trios = subjects.map((subject, at): Subject[] => [
    subject,
    subjects[(at + 5) % subjects.length]!,
    subjects[(at + 11) % subjects.length]!,
  ])

  it.each(trios)('about %s, %s and %s share little, two and two', (...wanted) => {
    const letters = evening({ ...plain, subjects: wanted }).map(composeLetter)
    const shares = pairs(letters).map(([one, other]) => sharedPart(one, other))
    expect(Math.max(...shares)).toBeLessThanOrEqual(1 / 3)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.17)
  })

  it('share little with other evenings too', () => {
    const letters = Array.from({ length: 10 }, (_, seed) => composeLetter({ ...plain, seed: seed * 7919 }))
    const shares = pairs(letters).map(([one, other]) => sharedPart(one, other))
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.25)
  })

  it('are not the same for two writers, or two addressees, with one seed', () => {
    const names = ['Анна', 'Пауль', 'Ким', 'Инес', 'Ян', 'Мия', 'Лев', 'Ута', 'Том', 'Ева']
    const letters = names.map((name, at) =>
      composeLetter({ ...plain, context: { ...plain.context, name, call: at % 2 ? 'Азат' : 'Иван' } }),
    )
    const shares = pairs(letters).map(([one, other]) => sharedPart(one, other))
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.25)
  })

  it('take what was not used yet, when told what was', () => {
    const first = composeLetter(plain)
    const avoid = first.map(({ phraseId }) => phraseId)
    expect(sharedPart(first, composeLetter({ ...plain, avoid }))).toBeLessThanOrEqual(0.1)
  })
})

describe('alternatives', () => {
  it('offers other phrases of the topic that stand by themselves', () => {
    for (const part of composeLetter(plain)) {
      const others = listAlternatives(part, plain)
      const { topic } = findPhrase(part.phraseId)!
      for (const other of others) {
        expect(findPhrase(other.phraseId)!.topic).toBe(topic)
        expect(other.phraseId).not.toBe(part.phraseId)
        expect(other.text).not.toMatch(/[{}]/)
      }
      if (topic !== 'signature') expect(others.length).toBeGreaterThan(2)
    }
  })

  it('gives a greeting for a greeting and a closing line for a closing line', () => {
    const parts = composeLetter(plain)
    const kindsOf = (at: number) => kinds(listAlternatives(parts.at(at)!, plain))
    expect(new Set(kindsOf(0))).toEqual(new Set(['salutation']))
    expect(new Set(kindsOf(-2))).toEqual(new Set(['valediction']))
  })

  it('knows no phrase of that name', () => {
    expect(listAlternatives({ phraseId: 'no.such' }, plain)).toEqual([])
  })
})

describe('the same letter for another addressee', () => {
  it('agrees with the new context', () => {
    const { text, spans } = joinParts(composeLetter(plain))
    const ty = rerenderSpans(text, spans, { ...plain.context, register: 'ty' })
    expect(ty.text).not.toMatch(/Вас|Вам|Ваш/)
    expect(ty.spans.map(({ phraseId }) => phraseId)).toEqual(spans.map(({ phraseId }) => phraseId))
  })

  it('names the phrase that has no form there, which stays as it was', () => {
    const { text, spans } = joinParts([{ phraseId: 'greet.hi', choices: {}, text: 'Привет, Азат!' }])
    const there = rerenderSpans(text, spans, plain.context)
    expect(there.text).toBe('Привет, Азат!')
    expect(there.problems).toMatchObject([{ phraseId: 'greet.hi', code: 'notInContext' }])
  })
})
