import type { Answers } from './answers'
import { listPhrases } from './phrasebook'
import { renderPhrase } from './render'
import { isInSeason } from './season'
import { seedFor, shuffle } from './seeded'
import { listEntries } from './slots'
import type { Choices, Part, Phrase, Topic } from './types'

/** Slots that say nothing about the writer: any choice is as true as another. */
const freeSlots = new Set(['ruWord'])

/**
 * What a phrase needs of the writer's choices; null where something is missing. Free slots are filled by the seed.
 */
function choicesFor(phrase: Phrase, told: Choices, seed: number): Choices | null {
  const choices: Record<string, Choices[string]> = {}
  for (const slot of phrase.slots) {
    if (slot === 'addr' || slot === 'writer') continue
    const choice = told[slot] ?? (freeSlots.has(slot) ? shuffle(listEntries(slot), seed)[0]?.id : undefined)
    if (choice === undefined) return null
    choices[slot] = choice
  }
  return choices
}

/** The phrase as a sentence of this letter; null where it can't stand there. */
export function makePart(phrase: Phrase, { context, choices = {}, seed }: Answers): Part | null {
  const own = choicesFor(phrase, choices, seedFor(seed, phrase.id))
  if (own === null) return null
  const rendered = renderPhrase(phrase.id, own, context)
  return rendered.ok ? { phraseId: phrase.id, choices: own, text: rendered.text } : null
}

/** Is the phrase true of this writer, as far as we were told? What claims something needs to be told. */
function isTrue({ id, claim, slots }: Phrase, { choices = {}, facts = [] }: Answers): boolean {
  if (claim === undefined || facts.includes(id)) return true
  const told = slots.filter((slot) => slot !== 'addr' && slot !== 'writer')
  return told.length > 0 && told.every((slot) => choices[slot] !== undefined)
}

/**
 * Phrases of a topic that may be suggested for these answers. An occasion that the writer chose may lie far ahead, as
 * post is slow: where nothing is in season, its phrases are taken all the same.
 */
export function listCandidates(topic: Topic, answers: Answers, keep: (phrase: Phrase) => boolean): Phrase[] {
  const country = answers.choices?.country
  const fit = listPhrases(topic).filter(
    (phrase) =>
      keep(phrase) && !phrase.quiet && isTrue(phrase, answers) && makePart(phrase, answers) !== null,
  )
  const inSeason = fit.filter((phrase) =>
    isInSeason(phrase, answers.date, typeof country === 'string' ? country : undefined),
  )
  return inSeason.length === 0 && topic === answers.occasion ? fit : inSeason
}
