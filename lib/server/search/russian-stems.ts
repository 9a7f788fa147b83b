/**
 * Stems of Russian names and place names, on folded Cyrillic (`foldCyrillic`: й and ы are и, ь is gone).
 * No dictionary: a nominative gives one or two stems, an oblique form a few candidates, and they meet.
 */
const obliqueEndings = [
  ...[
    'а',
    'у',
    'е',
    'и',
    'о',
    'ю',
    'я',
    'ом',
    'ем',
    'им',
    'ои',
    'еи',
    'ии',
    'ою',
    'ею',
    'ую',
    'юю',
    'ая',
    'яя',
  ],
  ...['ам', 'ям', 'ах', 'ях', 'их', 'ого', 'его', 'ому', 'ему', 'ами', 'ями', 'ими', 'ием', 'ию', 'ия'],
]
const nominativeEndings = ['ии', 'ои', 'ая', 'яя', 'ое', 'ее', 'и', 'а', 'я', 'о', 'е']

/** Павел – Павлу, Лев – Льву, Елец – Ельцу: the vowel that falls out. Only in short words; others keep it. */
const fleeting = /[ео](?=[^аеиоуюя]$)/

function strip(word: string, endings: readonly string[], shortest: number): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortest)
    .map((ending) => word.slice(0, -ending.length))
}

/** `пчелинцев` → itself; `горелии` → `горели`, `горел`; `павел` → `павел`, `павл`. */
export function stemsOfNominative(folded: string): string[] {
  const stems = [folded, ...strip(folded, nominativeEndings, 2)]
  if (folded.length >= 3 && folded.length <= 6 && fleeting.test(folded))
    stems.push(folded.replace(fleeting, ''))
  return [...new Set(stems)]
}

/** Candidates for the stem of a word in an unknown case, longest first: `пчелинцеву` → `пчелинцев`. */
export function stemsOfOblique(folded: string): string[] {
  return [...new Set(strip(folded, obliqueEndings, 2))].sort((a, b) => b.length - a.length)
}
