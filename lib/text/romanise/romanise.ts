import { foldLatin } from '@/lib/text/fold'
import { alphabet, type Rule, type Scheme } from '@/lib/text/romanise/scheme'

/** Enough for every reading of a long name; the standard's own spelling always comes first. */
const mostAlternatives = 12

type Step = { of: string; to: readonly string[]; after: string | null; before: string | null }
type Steps = ReadonlyMap<string, readonly Step[]>

const compiled = new WeakMap<Scheme, { exact: Steps; folded: Steps }>()

/**
 * The scheme's standard spelling of one Russian word, capitalised where the word is.
 *
 * @example romanise('Пчелинцев', cs) // 'Pčelincev'
 */
export function romanise(word: string, scheme: Scheme): string {
  const steps = stepsOf(scheme).exact
  return word.replace(/[а-яё]+/gi, (part) => {
    const latin = expand(part.toLowerCase(), steps, 1)[0]!
    // A soft sign alone is nothing in most schemes.
    return part[0] === part[0]!.toLowerCase() ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1)
  })
}

/** Every spelling a scheme allows for a lower-case Russian word, folded to a–z, the standard's own first. */
export function foldedRomanisations(word: string, scheme: Scheme): string[] {
  return expand(word, stepsOf(scheme).folded, mostAlternatives)
}

function stepsOf(scheme: Scheme): { exact: Steps; folded: Steps } {
  let steps = compiled.get(scheme)
  if (!steps) {
    steps = { exact: compile(scheme, (text) => text), folded: compile(scheme, foldAnyScript) }
    compiled.set(scheme, steps)
  }
  return steps
}

/** The Ukrainian scheme writes Cyrillic and is folded by its reader. */
function foldAnyScript(text: string): string {
  return /[а-яёіїєґ]/.test(text) ? text : foldLatin(text)
}

function compile(scheme: Scheme, fold: (text: string) => string): Steps {
  const letters = scheme.letters.split(' ')
  if (letters.length !== alphabet.length) throw new Error(`Scheme ${scheme.id} has ${letters.length} letters`)
  const single: Rule[] = [...alphabet].map((of, place) => ({ of, to: letters[place]! }))
  const steps = new Map<string, Step[]>()
  for (const { of, to, after, before } of [...scheme.rules, ...single]) {
    const readings = new Set(to.split('|').map((reading) => (reading === '_' ? '' : fold(reading))))
    const step = { of, to: [...readings], after: after ?? null, before: before ?? null }
    steps.set(of[0]!, [...(steps.get(of[0]!) ?? []), step])
  }
  return steps
}

function expand(word: string, steps: Steps, most: number): string[] {
  let spellings = ['']
  for (let place = 0; place < word.length; ) {
    const step = stepAt(word, place, steps)
    const readings = step?.to ?? [word[place]!]
    spellings = append(spellings, readings, most)
    place += step?.of.length ?? 1
  }
  return spellings
}

/** First readings go on to every spelling; further ones only while there is room. */
function append(spellings: readonly string[], readings: readonly string[], most: number): string[] {
  const next: string[] = []
  for (const reading of readings) {
    for (const spelling of spellings) {
      if (next.length >= most) return next
      next.push(spelling + reading)
    }
  }
  return next
}

function stepAt(word: string, place: number, steps: Steps): Step | undefined {
  const before = place === 0 ? '^' : word[place - 1]!
  return steps.get(word[place]!)?.find((step) => {
    if (step.after !== null && !step.after.includes(before)) return false
    if (step.of.length > 1 && !word.startsWith(step.of, place)) return false
    return step.before === null || step.before.includes(word[place + step.of.length] ?? '$')
  })
}
