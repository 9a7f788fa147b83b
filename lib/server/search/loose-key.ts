/**
 * Latin letter groups that different systems, and people who mix them, use for one sound.
 * Both the indexed spellings and the query are brought to this form, so the choice need not be «right»:
 * it only must not part what belongs together. Longest first.
 */
const groups: readonly (readonly [string, string])[] = [
  ['schtsch|shtshch|sjtsj|chtch|szcz|shch|sjtj|stsj|scs|shh', 'sc'],
  ['tsch|tch|tsj|tsh|ch|cz|cs|tz|ts|tc|tj', 'c'],
  ['sch|sh|sz|sj', 's'],
  ['zh|zs|zj', 'z'],
  ['kh', 'h'],
  ['gh|gu(?=[ei])', 'g'],
  ['ks', 'x'],
  ['ck|q', 'k'],
  ['th', 't'],
  ['ff?$|w', 'v'],
  ['ph|ff', 'f'],
  ['ou', 'u'],
  ['[yj]', 'i'],
]
const anyGroup = new RegExp(groups.map(([pattern]) => `(${pattern})`).join('|'), 'g')

/**
 * The coarse form of a folded word (`foldWord`): systems mixed in one word, -ff for -v, doubled letters.
 *
 * @example looseKey('pczelintsev') === looseKey('pcelincew') // true: 'pcelincev'
 */
export function looseKey(folded: string): string {
  const sounds = folded.replace(anyGroup, (...found) => {
    const group = found.slice(1, groups.length + 1).findIndex((part) => part !== undefined)
    return groups[group]![1]
  })
  return sounds.replace(/(.)\1+/g, '$1').replace(/ie/g, 'e')
}
