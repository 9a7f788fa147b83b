type Rule = { strip: string; add: string; where: RegExp }

/** The suffix rules of a Hunspell `.aff` file by flag. Prefixes and chained flags do not occur in dictionary-ru. */
function readRules(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/)
    if (kind === 'PFX' || add?.includes('/'))
      throw new Error(`an affix rule this reader does not know: ${line}`)
    if (kind !== 'SFX' || !flag || !strip || !add || !condition) continue
    const rule = { strip: bare(strip), add: bare(add), where: new RegExp(`(?:${condition})$`) }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

const bare = (affix: string) => (affix === '0' ? '' : affix)

/** Every form a Hunspell dictionary with single-letter suffix flags accepts, each possibly more than once. */
export function* expandForms(aff: string, dic: string): Generator<string> {
  const rules = readRules(aff)
  for (const line of dic.split('\n').slice(1)) {
    const [stem, flags = ''] = line.trim().split('/')
    if (!stem) continue
    yield stem
    for (const flag of flags) {
      for (const rule of rules.get(flag) ?? []) {
        if (stem.endsWith(rule.strip) && rule.where.test(stem)) {
          yield stem.slice(0, stem.length - rule.strip.length) + rule.add
        }
      }
    }
  }
}
