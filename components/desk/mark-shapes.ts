/** How each kind of finding is marked: every shape is its own, before any colour (look/README.md). */
const shapes: Readonly<Record<string, string>> = {
  'foreign-sentence': 'm m-reader',
  'foreign-word': 'm m-grammar',
  translit: 'm m-style',
  layout: 'm m-style',
  homoglyph: 'm m-alike',
  mojibake: 'm m-lost',
  misspelt: 'm m-spelling',
  unprintable: 'm m-lost',
}

/** Classes of a mark that is an element. */
export function markShape(kind: string): string {
  return shapes[kind] ?? 'm m-spelling'
}

/** The same shape as the name of a CSS highlight: `m-spelling`. */
export function markName(kind: string): string {
  return markShape(kind).slice(2)
}

export const markNames: readonly string[] = [...new Set(Object.keys(shapes).map(markName))]

const names = {
  'foreign-sentence': 'foreignSentence',
  'foreign-word': 'foreignWord',
  translit: 'translit',
  layout: 'layout',
  homoglyph: 'homoglyph',
  mojibake: 'mojibake',
  misspelt: 'misspelt',
  unprintable: 'unprintable',
} as const

/** The kind as sentences' keys have it. */
export function kindName(kind: string): (typeof names)[keyof typeof names] {
  return Object.hasOwn(names, kind) ? names[kind as keyof typeof names] : 'misspelt'
}
