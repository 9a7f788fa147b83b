import { describe, expect, it } from 'vitest'
import { getRule } from '@/lib/guide/get-rule'
import { notices } from '@/lib/guide/notices'
import { type RuleId, rules } from '@/lib/guide/rules'
import type { GuideNotice, GuideRule } from '@/lib/guide/types'

const shown: readonly (GuideRule | GuideNotice)[] = [...rules, ...notices]
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe('rules and notices', () => {
  it('have ids of their own', () => {
    const ids = shown.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it.each(shown)('$id names at least one source, each once, as a web address', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0)
    expect(new Set(sources).size).toBe(sources.length)
    for (const source of sources) {
      const { protocol, hostname, username, password } = new URL(source)
      expect(['https:', 'http:']).toContain(protocol)
      expect(hostname).toMatch(/^[\w.-]+\.\w{2,}$/)
      expect(username + password).toBe('')
      expect(source).not.toMatch(/\s/)
    }
  })

  it.each(shown)(
    '$id is of a year between the founding of the oldest source and now, or of none',
    ({ year }) => {
      if (year === null) return
      expect(Number.isInteger(year)).toBe(true)
      expect(year).toBeGreaterThanOrEqual(2008)
      expect(year).toBeLessThanOrEqual(2026)
    },
  )

  it.each(rules)('$id takes its sentence from the key of the same name', ({ id, sentence }) => {
    expect(sentence).toBe(`rule.${camel(id)}`)
  })

  it.each(rules)('$id of strength $strength is strong enough to be a rule', ({ strength }) => {
    expect(['A', 'B']).toContain(strength)
  })
})

describe('getRule', () => {
  it.each(rules)('finds $id', (rule) => {
    expect(getRule(rule.id)).toBe(rule)
  })

  it.each(['mail-au', '', '__proto__', 'constructor'])('throws at the unknown id «%s»', (id) => {
    expect(() => getRule(id as RuleId)).toThrow(/has no rule/)
  })
})

describe('notices', () => {
  it('warn of the bans of 2026 where safety is spoken of, and of delicate subjects where these are', () => {
    expect(notices.map(({ id, topic, year }) => [id, topic, year])).toEqual([
      ['designated', 'safety', 2026],
      ['delicate', 'avoid', null],
    ])
  })
})
