import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getRule } from '@/lib/guide/get-rule'
import { rules } from '@/lib/guide/rules'
import { findTopic, topics } from '@/lib/guide/topics'

const listed = topics.flatMap(({ sections }) => sections.flatMap((section) => section.rules))

describe('topics', () => {
  it('are the six pages of the guide, in reading order', () => {
    expect(topics.map(({ slug }) => slug)).toEqual([
      'writing',
      'avoid',
      'address',
      'post',
      'replies',
      'safety',
    ])
  })

  it('list every rule exactly once', () => {
    expect([...listed].sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  it.each(topics)('$slug holds rules of its own only', ({ slug, sections }) => {
    const strangers = sections.flatMap((section) => section.rules).filter((id) => getRule(id).topic !== slug)
    expect(strangers).toEqual([])
  })

  it('have no empty section and no section twice', () => {
    const sections = topics.flatMap((topic) => topic.sections)
    expect(sections.filter((section) => section.rules.length === 0)).toEqual([])
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
  })

  it('begin with what matters most: Russian', () => {
    expect(listed[0]).toBe('lang-01')
  })
})

describe('findTopic', () => {
  it.each(topics)('finds $slug', (topic) => {
    expect(findTopic(topic.slug)).toBe(topic)
  })

  it.each(['', 'Writing', 'writing/', 'corridors', '__proto__', 'toString', '%00'])(
    'finds nothing at «%s»',
    (slug) => {
      expect(findTopic(slug)).toBeUndefined()
    },
  )

  it('answers nothing or the topic asked for, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (slug) => {
        const topic = findTopic(slug)
        expect(topic === undefined || topic.slug === slug).toBe(true)
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
