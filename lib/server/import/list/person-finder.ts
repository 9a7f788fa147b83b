import { caseOf, isPatronymic } from '@/lib/prisoner/name-forms'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { foldLatin } from '@/lib/text/fold'
import { asRussianLayout } from '@/lib/text/layout'
import type { PartialDate } from '@/lib/text/partial-date'
import { equivalentsOf } from '@/lib/text/romanise/given-names'
import { buildSearchIndex, type SearchIndex } from '../../search/build-search-index'
import { prisonerEntry } from '../../search/prisoner-entry'
import { search } from '../../search/search'
import { foldName } from './fold-name'
import { fullName, type NameFit } from './name-fit'
import { readName, type WrittenName } from './read-name'
import { slipFinder } from './slip-finder'

export type PersonFinder = {
  byId: ReadonlyMap<string, PrisonerRecord>
  /** Everybody whose name this may be; those with surer names alone, where there are any. */
  find: (name: WrittenName, text: string, birth: PartialDate | null) => readonly NameFit[]
  /** Makes a person of this very list known, or known as changed; in Latin letters not before `reindex`. */
  add: (person: PrisonerRecord) => void
  reindex: () => void
}

type Part = 'surname' | 'given' | 'patronymic'
type Use = { part: Part; how: 'same' | 'yo' | 'alternative' | 'dative' | 'oblique' | 'short' | 'new' }

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const fold = (word: string) => foldName(word)

function wayOf(word: string, part: Part, known: string): Use | null {
  if (same(word, known)) return { part, how: 'same' }
  const [written, stored] = [fold(word), fold(known)]
  if (written === stored) return { part, how: 'yo' }
  // No case of a name changes its first letter; asking for the case is what takes long.
  if (written[0] !== stored[0]) return null
  const grammatical = caseOf(word, known)
  if (grammatical) return { part, how: grammatical === 'dative' ? 'dative' : 'oblique' }
  return null
}

/** Every word of the row must be a part of the person's name; null where one is not. */
function usesOf(words: readonly string[], person: PrisonerRecord): Use[] | null {
  const { surname, given, patronymic, alternatives } = person.name
  const free = new Map<Part, readonly string[]>([
    ['surname', [surname, ...alternatives]],
    ['given', [given]],
    ['patronymic', patronymic ? [patronymic] : []],
  ])
  const uses: Use[] = []
  const take = (word: string, parts: readonly Part[], only?: 'same'): boolean => {
    for (const part of parts) {
      for (const [at, known] of (free.get(part) ?? []).entries()) {
        const use = wayOf(word, part, known)
        if (!use || (only && use.how !== 'same' && use.how !== 'yo')) continue
        free.delete(part)
        uses.push(at > 0 && part === 'surname' ? { part, how: 'alternative' } : use)
        return true
      }
    }
    return false
  }
  const left = words.filter((word) => !take(word, ['surname', 'given', 'patronymic'], 'same'))
  for (const word of left) {
    if (take(word, ['surname', 'given', 'patronymic'])) continue
    if (patronymic === null && isPatronymic(word) && free.delete('patronymic')) {
      uses.push({ part: 'patronymic', how: 'new' })
      continue
    }
    const short =
      free.has('given') && equivalentsOf(given)?.cyrillic.some((form) => fold(form) === fold(word))
    if (!short) return null
    free.delete('given')
    uses.push({ part: 'given', how: 'short' })
  }
  return uses
}

/** «Хиральдо Сарай Альберто Энрике»: parts of several words, compared whole. */
function isWholeName(words: readonly string[], { name }: PrisonerRecord): boolean {
  if (fold(words[0] ?? '')[0] !== fold(name.surname)[0]) return false
  const parts = [name.surname, name.given, name.patronymic].filter((part) => part !== null)
  const written = fold(words.join(' '))
  return written === fold(parts.join(' '))
}

/** A search's answer above this named every word in full. */
const SURE_SCORE = 0.9

/** One of the words is a surname of the person: asked first, since nearly everybody falls out here. */
function namesSurname(words: readonly string[], { name }: PrisonerRecord): boolean {
  const isOne = (known: string) => words.some((word) => wayOf(word, 'surname', known) !== null)
  return isOne(name.surname) || name.alternatives.some(isOne)
}

function fitOf(name: WrittenName, person: PrisonerRecord): NameFit | null {
  const { words, initials, bracketed } = name
  if (isWholeName(words, person) && initials.length === 0) {
    const yo = words.join(' ').toLowerCase() !== fullName(person).toLowerCase()
    return describe(name, person, yo ? [{ part: 'surname', how: 'yo' }] : [], bracketed)
  }
  if (!namesSurname(words, person)) return null
  const uses = usesOf(words, person)
  if (!uses?.some(({ part }) => part === 'surname')) return null
  const named = new Set(uses.map(({ part }) => part))
  const rest = [
    ...(named.has('given') ? [] : [person.name.given]),
    ...(named.has('patronymic') || !person.name.patronymic ? [] : [person.name.patronymic]),
  ]
  if (initials.length > rest.length) return null
  if (initials.some((letter, at) => fold(letter) !== fold(rest[at]?.[0] ?? ''))) return null
  return describe(name, person, uses, bracketed)
}

function describe(
  { words, initials }: WrittenName,
  person: PrisonerRecord,
  uses: readonly Use[],
  bracketed: readonly string[],
): NameFit {
  const { name } = person
  const has = (how: Use['how']) => uses.some((use) => use.how === how)
  const named = new Set(uses.map(({ part }) => part))
  const whole = isWholeName(words, person)
  const noGiven = !whole && !named.has('given')
  const noPatronymic = !whole && name.patronymic !== null && !named.has('patronymic') && initials.length === 0
  const inOrder = [name.surname, name.given, name.patronymic].filter((part) => part !== null)
  const extra = has('new')
  const ordered =
    whole || extra || uses.length < 2 || has('alternative') || has('short') ? true : isInOrder(words, inOrder)
  const capitals = words.length > 0 && words.every((word) => word.length > 1 && word === word.toUpperCase())
  const known = new Set([...name.alternatives, name.surname].map(fold))
  const remarks = bracketed.filter((word) => !known.has(fold(word)))
  const short = fullName(person)
  const notes = [
    ...(initials.length > 0 ? [`initials only; it may be ${short}.`] : []),
    ...(has('short') ? [`a short given name does not tell who it is; it may be ${short}.`] : []),
    ...(noGiven && initials.length === 0 ? [`a surname alone; it may be ${short}.`] : []),
    ...(noPatronymic ? [`no patronymic in the row; the directory's stays: ${name.patronymic}.`] : []),
    ...(has('yo') ? [`е and ё, й and и count as one letter; the directory's spelling stays: ${short}.`] : []),
    ...(has('dative')
      ? [`the name stands in the dative, as on an envelope; the directory's stays: ${short}.`]
      : []),
    ...(has('oblique') && !has('dative')
      ? [`the name stands in an oblique case; the directory's stays: ${short}.`]
      : []),
    ...(ordered ? [] : [`another order of the name; the directory's stays: ${short}.`]),
    ...(capitals ? [`the name stands in capitals; the directory's stays: ${short}.`] : []),
    ...(has('new') ? [`the directory has no patronymic for ${short}.`] : []),
    ...(has('alternative') && bracketed.length === 0 ? [`known in the directory as ${short}.`] : []),
    ...remarks.map((remark) => `«${remark}» in brackets is taken for a remark, not for a part of the name.`),
  ]
  return {
    person,
    exact: notes.length === 0,
    notes,
    weak: initials.length > 0 || has('short') || noGiven,
    meant: null,
  }
}

function isInOrder(words: readonly string[], parts: readonly string[]): boolean {
  let at = -1
  for (const word of words) {
    const place = parts.findIndex(
      (part, index) => index > at && (fold(part) === fold(word) || caseOf(word, part) !== null),
    )
    if (place === -1) return false
    at = place
  }
  return true
}

/** What no case changes of a surname: all but its last two letters. */
const SHORTEST_ROOT = 3
const rootOf = (surname: string) => {
  const folded = fold(surname)
  return folded.slice(0, Math.max(SHORTEST_ROOT, folded.length - 2))
}
const rootsOf = ({ name }: PrisonerRecord) =>
  new Set(
    [name.surname, ...name.alternatives].flatMap((surname) =>
      [surname, ...surname.split(/[\s-]+/u)].map(rootOf),
    ),
  )

/** Every beginning of a written word that may be somebody's root: endings have up to four letters. */
const LONGEST_ENDING = 6
function beginningsOf(word: string): string[] {
  const folded = fold(word)
  const shortest = Math.max(SHORTEST_ROOT, folded.length - LONGEST_ENDING)
  const lengths = Array.from({ length: Math.max(1, folded.length - shortest + 1) }, (_, at) => shortest + at)
  return lengths.map((length) => folded.slice(0, length))
}

function byStrength(fits: readonly NameFit[]): readonly NameFit[] {
  const sure = fits.filter(({ weak }) => !weak)
  return sure.length > 0 ? sure : fits
}

/** Finds people by a name as lists write it; typing errors and other alphabets come from the directory's search. */
export function personFinder(people: readonly PrisonerRecord[]): PersonFinder {
  const byId = new Map<string, PrisonerRecord>()
  const byRoot = new Map<string, PrisonerRecord[]>()
  const slips = slipFinder()
  const enter = (person: PrisonerRecord) => {
    byId.set(person.id, person)
    slips.add(person)
    for (const key of rootsOf(person)) {
      const group = byRoot.get(key)
      if (group) group.push(person)
      else byRoot.set(key, [person])
    }
  }
  people.forEach(enter)
  let index: SearchIndex | undefined

  function directly(name: WrittenName): readonly NameFit[] {
    const near = new Set(
      name.words.flatMap((word) => beginningsOf(word).flatMap((root) => byRoot.get(root) ?? [])),
    )
    const standing = [...near].filter((person) => byId.get(person.id) === person)
    return byStrength(standing.flatMap((person) => fitOf(name, person) ?? []))
  }

  /** Wrong layout: «Ifrehcrbq Bkmz» was typed with the Latin keys. */
  function onOtherLayout(text: string): readonly NameFit[] {
    const meant = asRussianLayout(text)
    if (/\p{Script=Latin}/u.test(meant)) return []
    return directly(readName(meant)).map((fit) => ({
      ...fit,
      meant,
      notes: [`typed on the Latin layout: read as «${meant}».`, ...fit.notes],
    }))
  }

  /** Any transcription: the directory's own search knows them all. */
  function inLatin({ words }: WrittenName): readonly NameFit[] {
    index ??= indexOf([...byId.values()])
    const hits = search(index, words.join(' '), { limit: 5, kind: 'prisoner' })
    const best = hits[0]?.score ?? 0
    return hits
      .filter(({ score }) => score >= best - 0.02)
      .flatMap(({ id, score }) => {
        const person = byId.get(id)
        if (!person) return []
        const sure = words.length > 1 && (isLatinAlias(words, person) || score >= SURE_SCORE)
        const note = sure
          ? `in Latin letters; the directory's name is ${fullName(person)}.`
          : `not a spelling the directory knows; it may be ${fullName(person)}.`
        return [{ person, exact: false, weak: !sure, meant: null, notes: [note] }]
      })
  }

  return {
    byId,
    add: enter,
    reindex: () => {
      index = undefined
    },
    find: (name, text, birth) => {
      if (name.words.length === 0) return []
      if (name.script === 'latin') {
        const meant = onOtherLayout(text)
        return meant.length > 0 ? meant : inLatin(name)
      }
      const fits = directly(name)
      return fits.length > 0 ? fits : slips.find(name.words, birth)
    },
  }
}

/** The row's Latin words are a stored Latin name, in any order. */
function isLatinAlias(words: readonly string[], { name }: PrisonerRecord): boolean {
  const key = (text: string) => text.split(/\s+/u).map(foldLatin).sort().join(' ')
  const written = key(words.join(' '))
  return [name.latin, ...name.latinAliases].some((alias) => key(alias) === written)
}

function indexOf(people: readonly PrisonerRecord[]): SearchIndex {
  return buildSearchIndex(
    people.map(({ id, slug, name }) =>
      prisonerEntry({
        id,
        slug,
        name: { surname: name.surname, given: name.given, patronymic: name.patronymic },
        namesLatin: [name.latin, ...name.latinAliases],
        otherNamesRu: name.alternatives,
        facility: null,
        postcode: null,
      }),
    ),
  )
}
