import { type RuleId, rules } from './rules'
import type { GuideRule } from './types'

const byId: ReadonlyMap<string, GuideRule> = new Map(rules.map((rule) => [rule.id, rule]))

/**
 * The rule of an id; ids are typed, so there is always one.
 * @example getRule('env-01').strength // 'A'
 */
export function getRule(id: RuleId): GuideRule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`The guide has no rule ${id}`)
  return rule
}
