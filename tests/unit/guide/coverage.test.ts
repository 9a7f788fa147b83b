import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notices } from '@/lib/guide/notices'
import { rules } from '@/lib/guide/rules'
import type { GuideRule } from '@/lib/guide/types'
import { readSentences } from './locale'
import { noticedFacts, notShown, strengthC } from './not-shown'

type Fact = { id: string; fact: string; sources: string[]; year: number | null; strength: 'A' | 'B' | 'C' }

const path = '../shared/guide-facts.json'
const missing = !existsSync(path)
const facts: Fact[] = missing ? [] : JSON.parse(readFileSync(path, 'utf8'))
const byId = new Map(facts.map((fact) => [fact.id, fact]))
const shownRules: readonly GuideRule[] = rules

describe('what is left out', () => {
  it('is not shown as a rule after all', () => {
    const left = { ...notShown, ...strengthC }
    expect(rules.map(({ id }) => id).filter((id) => id in left)).toEqual([])
  })

  it('comes with a reason', () => {
    for (const reason of Object.values({ ...notShown, ...strengthC }))
      expect(reason.length).toBeGreaterThan(5)
  })
})

describe.skipIf(missing)('the collected facts (skipped where ../shared/guide-facts.json is absent)', () => {
  it('of strength A or B are each shown or left out with a reason', () => {
    const strong = facts.filter(({ strength }) => strength !== 'C').map(({ id }) => id)
    const accounted = [...rules.map(({ id }) => id), ...Object.keys(notShown)]
    expect([...accounted].sort()).toEqual(strong.sort())
  })

  it('of strength C are left out, all of them and no others', () => {
    const weak = facts.filter(({ strength }) => strength === 'C').map(({ id }) => id)
    expect(Object.keys(strengthC).sort()).toEqual(weak.sort())
  })

  it.each(shownRules)(
    '$id has the strength, year and sources that were found',
    ({ id, strength, year, sources }) => {
      const fact = byId.get(id)
      expect({ strength, year, sources }).toEqual({
        strength: fact?.strength,
        year: fact?.year,
        sources: fact?.sources,
      })
    },
  )

  it.each(notices)(
    'the notice $id rests on weak facts and names all their sources',
    ({ id, sources, year }) => {
      const known = (noticedFacts[id] ?? []).map((factId) => byId.get(factId))
      expect(known.length).toBeGreaterThan(0)
      expect(known.map((fact) => fact?.strength)).toEqual(known.map(() => 'C'))
      expect([...new Set(known.flatMap((fact) => fact?.sources ?? []))]).toEqual(sources)
      expect(known[0]?.year).toBe(year)
    },
  )

  it.each(shownRules)('$id is told in our own words', ({ id, sentence }) => {
    const ours = words(readSentences('guide', 'en').get(sentence) ?? '')
    expect(longestSharedRun(ours, words(byId.get(id)?.fact ?? ''))).toBeLessThanOrEqual(maxSharedWords)
  })
})

/** Names, dates and lists of things may coincide; a sentence may not. */
const maxSharedWords = 8

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The length in words of the longest passage that two texts have in common. */
function longestSharedRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  let previous: number[] = []
  for (const word of a) {
    const row = b.map((other, j) => (word === other ? (previous[j - 1] ?? 0) + 1 : 0))
    longest = Math.max(longest, ...row)
    previous = row
  }
  return longest
}

it('a copied passage would be noticed', () => {
  expect(longestSharedRun(words('We say: put it on the envelope.'), words('Do put it on the table'))).toBe(4)
  expect(longestSharedRun(words('one two'), words('three'))).toBe(0)
})
