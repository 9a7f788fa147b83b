import { paradigmOfGiven, paradigmOfSurname } from './endings'
import { inflect, type Oblique } from './paradigms'
import { changedStem, hasStressedEnding } from './stems'
import type { NameForms, NamePart, PersonName, Sex } from './types'

/** Halves before a hyphen or a space that stay: titles, particles, first names of a pair (Жан-Жак, Кара-Мурза). */
const frozen =
  /^(?:кара|батыр|эмир|жан|сухово|хаджи|абдул|абд|сеит|сейт|шейх|магомед|мохаммад|мухаммад|ибн|бин|аль|эль|ван|фон|де|ди|да|ла|ле|дель|дос|су)$/iu

/** «Son of», «daughter of»: neither it nor the name before it changes, «Мамед оглы». */
const turkicSon = /^(?:оглы|оглу|огълы|угли|кызы|кзы|қизи|гызы|уулу|улы|заде)$/iu

/** Given names that decline even as the first of two men's names (Карл-Густав); others don't (Эмир-Усеин). */
const europeanFirst =
  /^(?:карл|ганс|франц|пётр|петр|иван|иоганн|генрих|фридрих|вильгельм|георг|альберто|джон)$/iu

/** Initials, and anything that is not a Cyrillic word, get no ending. */
const canDecline = (word: string) => /^[а-яё’ʼ]{2,}$/iu.test(word)

function declineWord(word: string, part: NamePart, sex: Sex): Oblique {
  const low = word.toLowerCase()
  const isSurname = part === 'surname'
  const paradigm = isSurname ? paradigmOfSurname(low, sex) : paradigmOfGiven(low, sex)
  if (!paradigm || !canDecline(word)) return [word, word, word, word, word]
  return inflect(
    word,
    paradigm,
    sex === 'm' ? changedStem(word, part) : undefined,
    hasStressedEnding(low, part),
  )
}

const isOneSyllable = (word: string) => (word.match(/[аеёиоуыэюя]/giu)?.length ?? 0) < 2

/** True for a part before the last that stays as it is; `joint` is what comes after it. */
function isFrozen(word: string, joint: string, part: NamePart, sex: Sex): boolean {
  const low = word.toLowerCase()
  if (word === low || frozen.test(low)) return true
  if (part === 'surname') return isOneSyllable(low) && low.length < 5
  if (joint === ' ') return false
  return sex === 'm' ? !europeanFirst.test(low) : !/[ая]$/u.test(low)
}

/**
 * Proposes the five oblique cases of one part of a name. A proposal: usage wavers, families differ, and the
 * letters don't show the stress; it is never printed unasked.
 *
 * @param name in the nominative, in Cyrillic, double names with a hyphen or a space
 * @example declineName('Кара-Мурза', 'surname', 'm').dative // 'Кара-Мурзе'
 */
export function declineName(name: string, part: NamePart, sex: Sex): NameForms {
  const pieces = name.split(/([ -])/u)
  // Words of one syllable all through are East Asian: the last one carries the ending (Ким Чен Ыну).
  const isAsian = pieces.length > 1 && pieces.every(isOneSyllable) && !name.includes('-')
  const forms = pieces.map((piece, at): Oblique => {
    const [joint, next] = [pieces[at + 1], pieces[at + 2]]
    const isSon = turkicSon.test(piece) || (next !== undefined && turkicSon.test(next))
    const stays = isSon || at % 2 === 1 || (joint && (isAsian || isFrozen(piece, joint, part, sex)))
    return stays ? [piece, piece, piece, piece, piece] : declineWord(piece, part, sex)
  })
  const at = (which: 0 | 1 | 2 | 3 | 4) => forms.map((of) => of[which]).join('')
  return {
    nominative: name,
    genitive: at(0),
    dative: at(1),
    accusative: at(2),
    instrumental: at(3),
    prepositional: at(4),
  }
}

/**
 * Proposes the name line of an address in the dative, surname first, as Russian envelopes have it.
 *
 * @example proposeDative({ surname: 'Примеров', given: 'Пётр', patronymic: 'Ильич', sex: 'm' })
 * // 'Примерову Петру Ильичу'
 */
export function proposeDative({ surname, given, patronymic, sex }: PersonName): string {
  const parts = [
    declineName(surname, 'surname', sex),
    declineName(given, 'given', sex),
    patronymic === null ? null : declineName(patronymic, 'patronymic', sex),
  ]
  return parts.flatMap((part) => (part ? [part.dative] : [])).join(' ')
}
