import { proposeDative } from './decline-name'
import type { PersonName } from './types'

/**
 * How our proposal stands to the line that a source prints. `nominative`: the source leaves the surname as it is;
 * `shorter`: it leaves the end of the name away; `other`: it spells another name, or names somebody else.
 */
export type DativeComparison = {
  proposal: string
  is: 'same' | 'endings' | 'shorter' | 'nominative' | 'other'
}

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

/** The part of a word before its ending: four letters at the most go, three stay. */
const stemOf = (word: string) => word.slice(0, Math.max(3, word.length - 4))

/**
 * Compares our proposal with the name line that a source prints. Spellings with ё and е count as one.
 *
 * @example compareDative({ surname: 'Черных', given: 'Проба', patronymic: null, sex: 'm' }, 'Черныху Пробе').is
 * // 'endings'
 */
export function compareDative(name: PersonName, printed: string): DativeComparison {
  const proposal = proposeDative(name)
  const [ours, theirs] = [fold(proposal), fold(printed)]
  if (ours === theirs) return { proposal, is: 'same' }
  const [words, wanted] = [theirs.split(' '), ours.split(' ')]
  if (words.length < wanted.length && words.every((word, at) => word === wanted[at]))
    return { proposal, is: 'shorter' }
  if (words[0] !== wanted[0] && theirs.startsWith(`${fold(name.surname)} `))
    return { proposal, is: 'nominative' }
  const sameStems =
    words.length === wanted.length && words.every((word, at) => stemOf(word) === stemOf(wanted[at] ?? ''))
  return { proposal, is: sameStems ? 'endings' : 'other' }
}
