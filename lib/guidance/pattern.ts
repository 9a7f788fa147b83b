import { type Form, isEnding } from './endings'
import type { Word } from './split-words'

/** One way to say one word: a stem with an ending, a beginning, or the word itself. */
type Atom = {
  stem: string
  how: Form | 'begins' | 'is' | 'number' | 'any'
  /** `first`: a name, so a capital that no sentence's start explains. `all`: an abbreviation. */
  capitals: 'none' | 'first' | 'all'
}

/**
 * One place of a phrase: any of its ways to say it; may be missing; or up to two words of any kind (no ways); or no
 * word at all, but a cry: the sentence ends in an exclamation mark.
 */
type Slot = { ways: readonly (readonly Atom[])[]; optional: boolean; isCry?: true }

/**
 * A word or phrase to look for; its first place is never optional and never empty. The other places are read when
 * the first has once been met: a letter meets few of them.
 */
export type Pattern = { first: Slot; readonly slots: readonly Slot[] }

/** As many words of any kind as `..` stands for. */
const gapWords = 2

function readAtom(written: string): Atom {
  if (written === '#') return { stem: '', how: 'number', capitals: 'none' }
  if (written === '_') return { stem: '', how: 'any', capitals: 'none' }
  const [, body = '', mark = ''] = /^([^.*()|?]*)(\*|\.[fmosnav])?$/.exec(written) ?? []
  if (body === '') throw new Error(`guidance: «${written}» is no word pattern`)
  const isUpper = (sign: string) => sign.toLowerCase() !== sign
  const capitals = !isUpper(body.charAt(0)) ? 'none' : isUpper(body.charAt(1)) ? 'all' : 'first'
  return {
    stem: body.toLowerCase().replaceAll('ё', 'е'),
    how: mark === '*' ? 'begins' : mark === '' ? 'is' : (mark.slice(1) as Form),
    capitals,
  }
}

const readWay = (written: string) => written.trim().split(/\s+/).map(readAtom)

function readSlot(written: string): Slot {
  if (written === '!') return { ways: [], optional: false, isCry: true }
  if (written === '..') return { ways: [], optional: true }
  const optional = written.endsWith('?')
  const body = optional ? written.slice(0, -1) : written
  const inner = /^\((.+)\)$/.exec(body)?.[1] ?? body
  return { ways: inner.split('|').map(readWay), optional }
}

/**
 * Reads one pattern of the lexicon. Words stand apart by spaces; `(a|b c)` is either, `?` may be missing, `..` is up
 * to two words, `#` a number, `_` any word, a last `!` that the sentence is a cry; `стем.f` takes endings, `стем*` anything. A capital at the start asks
 * for a name, capitals throughout for an abbreviation. A hyphen is a space, as it is in the text.
 * @example readPattern('дал.v (вам|тебе)? # (лет|год|года)')
 */
export function readPattern(written: string): Pattern {
  const places = written.replace(/[-«»]/g, ' ').match(/\([^)]*\)\??|\S+/g) ?? []
  const first = places[0] === undefined ? undefined : readSlot(places[0])
  if (!first || first.optional || first.ways.length === 0)
    throw new Error(`guidance: «${written}» begins with nothing`)
  let slots: Slot[] | undefined
  return {
    first,
    get slots() {
      slots ??= [first, ...places.slice(1).map(readSlot)]
      return slots
    },
  }
}

/** The stems under which a pattern is filed: one for each way to begin. */
export function keysOf({ first }: Pattern): string[] {
  return [...new Set(first.ways.map(([atom]) => atom?.stem ?? ''))]
}

/** «Арестов», «Козловой», «Солдатенко»: behind a capital, what follows the stem makes it a surname. */
const surname = /^(?:ов|ев|ин|енк|ович|евич|ск)/

function fits(atom: Atom, word: Word, text: string): boolean {
  if (atom.how === 'any') return true
  if (atom.how === 'number') return /^\d/.test(text)
  if (!text.startsWith(atom.stem)) return false
  if (atom.capitals === 'all' && word.capitals !== 'all') return false
  if (atom.capitals === 'first' && (word.capitals === 'none' || (word.leads && !word.quoted))) return false
  const rest = text.slice(atom.stem.length)
  if (rest !== '' && atom.capitals === 'none' && word.capitals === 'first' && surname.test(rest)) {
    if (!word.leads || atom.how !== 'begins') return false
  }
  if (atom.how === 'begins') return true
  if (atom.how === 'is') return rest === ''
  return isEnding(atom.how, rest)
}

function stands(atom: Atom, words: readonly Word[], place: number, sentence: number): boolean {
  const word = words[place]
  if (!word || word.sentence !== sentence) return false
  return fits(atom, word, word.text) || (word.twin !== undefined && fits(atom, word, word.twin))
}

/** Where the pattern from `slot` on ends when it begins at `place`; 0 where it does not stand there. */
function endOf(
  slots: readonly Slot[],
  slot: number,
  words: readonly Word[],
  place: number,
  sentence: number,
): number {
  const wanted = slots[slot]
  if (!wanted) return place
  if (wanted.isCry)
    return words[place - 1]?.closing === '!' ? endOf(slots, slot + 1, words, place, sentence) : 0
  if (wanted.ways.length === 0) {
    for (let skip = 0; skip <= gapWords; skip++) {
      const end = endOf(slots, slot + 1, words, place + skip, sentence)
      if (end > 0) return end
    }
    return 0
  }
  for (const way of wanted.ways) {
    let step = 0
    while (step < way.length && stands(way[step] as Atom, words, place + step, sentence)) step++
    if (step < way.length) continue
    const end = endOf(slots, slot + 1, words, place + step, sentence)
    if (end > 0) return end
  }
  return wanted.optional ? endOf(slots, slot + 1, words, place, sentence) : 0
}

/** How many words from `at` on the pattern takes up; 0 where it does not stand there. Never crosses a sentence. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): number {
  if (!pattern.first.ways.some(([atom]) => atom && stands(atom, words, at, words[at]?.sentence ?? 0)))
    return 0
  const end = endOf(pattern.slots, 0, words, at, words[at]?.sentence ?? 0)
  return end > at ? end - at : 0
}
