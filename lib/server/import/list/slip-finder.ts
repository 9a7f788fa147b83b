import { agree } from '@/lib/prisoner/read-date'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { editDistance } from '@/lib/text/edit-distance'
import type { PartialDate } from '@/lib/text/partial-date'
import { foldName } from './fold-name'
import { fullName, type NameFit } from './name-fit'

export type SlipFinder = {
  /** Makes a person known, or known as changed. */
  add: (person: PrisonerRecord) => void
  find: (words: readonly string[], birth: PartialDate | null) => readonly NameFit[]
}

/** Two typing errors in a word are a slip, more are another word. */
const MOST_ERRORS = 2
const SHORTEST = 4

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST && editDistance(a, b, MOST_ERRORS) <= MOST_ERRORS
}

const partsOf = ({ name: { surname, given, patronymic } }: PrisonerRecord) =>
  [surname, given, ...(patronymic ? [patronymic] : [])].map(foldName)

type Pair = { pair: readonly [string, string]; left: string | undefined }

const keyOf = (parts: readonly (string | null)[]) => parts.join('|')

/** Every two of a few words, in both orders, with what is left. */
function pairsOf(words: readonly string[]): Pair[] {
  return words.flatMap((a, i) =>
    words.flatMap((b, j): Pair[] =>
      i === j ? [] : [{ pair: [a, b], left: words.find((_, at) => at !== i && at !== j) }],
    ),
  )
}

/** A person with the parts of the name, folded once: a common pair of names leads to hundreds of people. */
type Entry = { person: PrisonerRecord; parts: readonly string[] }

const isDay = (birth: PartialDate | null) => birth?.length === 10

function isNear({ person, parts }: Entry, { pair, left }: Pair, birth: PartialDate | null): boolean {
  const rest = parts.find((part) => !pair.includes(part))
  if (rest === undefined || left === undefined) return false
  const sameBirth = birth !== null && birth.length > 4 && person.birth !== null && agree(birth, person.birth)
  return sameBirth || isSlip(left, rest)
}

/**
 * People whose name differs by a slip in one word: two parts to the letter and the third nearly, or the same
 * day of birth. They are proposed, never joined.
 */
export function slipFinder(): SlipFinder {
  const byPair = new Map<string, Entry[]>()
  /** The same by the day of birth as well; those without one under the pair and nothing. */
  const byPairAndDay = new Map<string, Entry[]>()
  const byBirth = new Map<string, Entry[]>()
  const current = new Map<string, PrisonerRecord>()
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry) => {
    const group = map.get(key)
    if (group) group.push(entry)
    else map.set(key, [entry])
  }
  // A slip in the name and another one in the date at once is somebody else.
  const sharing = ({ pair }: Pair, birth: PartialDate | null): readonly Entry[] =>
    isDay(birth)
      ? [birth, ''].flatMap((day) => byPairAndDay.get(keyOf([...pair, day])) ?? [])
      : (byPair.get(keyOf(pair)) ?? [])
  const stands = ({ person }: Entry) => current.get(person.id) === person
  return {
    add: (person) => {
      current.set(person.id, person)
      const parts = partsOf(person)
      const [surname = '', given = '', patronymic] = parts
      for (const [a, b] of [
        [surname, given],
        [surname, patronymic],
        [given, patronymic],
      ])
        if (a && b) {
          put(byPair, keyOf([a, b]), { person, parts })
          put(byPairAndDay, keyOf([a, b, isDay(person.birth) ? person.birth : '']), { person, parts })
        }
      if (person.birth !== null && isDay(person.birth)) put(byBirth, person.birth, { person, parts })
    },
    find: (words, birth) => {
      const folded = words.slice(0, 4).map(foldName)
      const near = pairsOf(folded).flatMap((pair) =>
        sharing(pair, birth).filter((entry) => stands(entry) && isNear(entry, pair, birth)),
      )
      const born = (birth === null ? [] : (byBirth.get(birth) ?? [])).filter(
        (entry) =>
          stands(entry) &&
          folded.every((word) => entry.parts.some((part) => part === word || isSlip(word, part))),
      )
      return [...new Set([...near, ...born].map(({ person }) => person))].map((person) => ({
        person,
        exact: false,
        weak: true,
        meant: null,
        notes: [`nobody of this name to the letter; it may be ${fullName(person)}.`],
      }))
    },
  }
}
