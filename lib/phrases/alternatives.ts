import type { Answers } from './answers'
import { makePart } from './candidates'
import { findPhrase, listPhrases } from './phrasebook'
import { isInSeason } from './season'
import type { Part, Phrase } from './types'

/** Kinds that take each other's place: a statement may give way to a question, a greeting only to a greeting. */
function place({ kind }: Phrase): string {
  return kind === 'question' || kind === 'congratulation' ? 'statement' : kind
}

/**
 * What could stand in place of a part: other phrases of its topic that the choices fill, those of the season first.
 * Here the writer chooses with open eyes, so phrases that claim something are offered too.
 *
 * @example listAlternatives(part, answers) // [{ phraseId: 'book.ask', choices: {}, text: 'Что Вы сейчас читаете?' }, …]
 */
export function listAlternatives(part: Pick<Part, 'phraseId'>, answers: Answers): Part[] {
  const phrase = findPhrase(part.phraseId)
  if (!phrase) return []
  const country = answers.choices?.country
  const inSeason = (other: Phrase) =>
    isInSeason(other, answers.date, typeof country === 'string' ? country : undefined)
  const others = listPhrases(phrase.topic).filter(
    (other) => other.id !== phrase.id && place(other) === place(phrase),
  )
  return [...others.filter(inSeason), ...others.filter((other) => !inSeason(other))].flatMap(
    (other) => makePart(other, answers) ?? [],
  )
}
