import { agree } from '@/lib/prisoner/read-date'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { editDistance } from '@/lib/text/edit-distance'
import type { PartialDate } from '@/lib/text/partial-date'
import { foldName } from './fold-name'
import { fullName, type NameFit } from './name-fit'

export type SlipFinder = {
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

/** Every two of a few words, in both orders, with what is left. */
function pairsOf(words: readonly string[]): { key: string; left: string | undefined }[] {
  return words.flatMap((a, i) =>
    words.flatMap((b, j) =>
      i === j ? [] : [{ key: `${a}|${b}`, left: words.find((_, at) => at !== i && at !== j) }],
    ),
  )
}

/**
 * People whose name differs by a slip in one word: two parts to the letter and the third nearly, or the same
 * day of birth. They are proposed, never joined.
 */
export function slipFinder(): SlipFinder {
  const byPair = new Map<string, PrisonerRecord[]>()
  const byBirth = new Map<string, PrisonerRecord[]>()
  const put = (map: Map<string, PrisonerRecord[]>, key: string, person: PrisonerRecord) => {
    const group = map.get(key)
    if (group) group.push(person)
    else map.set(key, [person])
  }
  const isNear = (
    person: PrisonerRecord,
    pair: string,
    left: string | undefined,
    birth: PartialDate | null,
  ) => {
    // A slip in the name and another one in the date at once is somebody else.
    if (birth?.length === 10 && person.birth?.length === 10 && birth !== person.birth) return false
    const rest = partsOf(person).find((part) => !pair.split('|').includes(part))
    if (rest === undefined || left === undefined) return false
    const sameBirth =
      birth !== null && birth.length > 4 && person.birth !== null && agree(birth, person.birth)
    return isSlip(left, rest) || sameBirth
  }
  return {
    add: (person) => {
      const [surname = '', given = '', patronymic] = partsOf(person)
      for (const [a, b] of [
        [surname, given],
        [surname, patronymic],
        [given, patronymic],
      ])
        if (a && b) put(byPair, `${a}|${b}`, person)
      if (person.birth?.length === 10) put(byBirth, person.birth, person)
    },
    find: (words, birth) => {
      const folded = words.slice(0, 4).map(foldName)
      const near = pairsOf(folded).flatMap(({ key, left }) =>
        (byPair.get(key) ?? []).filter((person) => isNear(person, key, left, birth)),
      )
      const born = (birth === null ? [] : (byBirth.get(birth) ?? [])).filter((person) => {
        const parts = partsOf(person)
        return folded.every((word) => parts.some((part) => part === word || isSlip(word, part)))
      })
      return [...new Set([...near, ...born])].map((person) => ({
        person,
        exact: false,
        weak: true,
        meant: null,
        notes: [`nobody of this name to the letter; it may be ${fullName(person)}.`],
      }))
    },
  }
}
