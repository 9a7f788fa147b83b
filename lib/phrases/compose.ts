import type { Answers } from './answers'
import { listCandidates, makePart } from './candidates'
import { planLetter } from './letter-plan'
import { findPhrase } from './phrasebook'
import type { Part, Phrase } from './types'

/**
 * A whole first letter from a few answers: greeting, who writes, the occasion, the subjects, a question, good wishes,
 * closing and name. Nothing is said of the writer that the answers don't hold. The same answers and seed give the
 * same letter; `nth` gives another letter of the same evening.
 *
 * @example
 * composeLetter({ context, subjects: ['books'], length: 'card', date: '2026-11-21', seed: 7 })
 * // [{ phraseId: 'greet.hello', choices: {}, text: 'Здравствуйте, Азат!' }, …]
 */
export function composeLetter(answers: Answers): Part[] {
  const { length, nth = 0, avoid = [] } = answers
  const taken = new Set<string>()
  const groups = new Set<string>()
  const chosen: { part: Part; optional: number }[] = []
  for (const { topics, keep, count, optional } of planLetter(answers)) {
    const pool = topics.flatMap((topic) => listCandidates(topic, answers, keep))
    let left = count
    for (const phrase of takeTurns(pool, nth * count, avoid)) {
      if (left === 0) break
      if (taken.has(phrase.id) || (phrase.group !== undefined && groups.has(phrase.group))) continue
      const part = makePart(phrase, answers)
      if (!part) continue
      taken.add(phrase.id)
      if (phrase.group !== undefined) groups.add(phrase.group)
      chosen.push({ part, optional })
      left--
    }
  }
  return shorten(chosen, length === 'card' ? cardCharacters : letterCharacters)
}

/** What the message side of an A6 card holds in a readable size, with room for the writer's own words. */
const cardCharacters = 480

/** About one handwritten page. */
const letterCharacters = 2200

/** From the letter's own place in the pool, round to where it began; what was used this evening comes last. */
function takeTurns(pool: readonly Phrase[], from: number, avoid: readonly string[]): Phrase[] {
  const at = pool.length === 0 ? 0 : from % pool.length
  const turned = [...pool.slice(at), ...pool.slice(0, at)]
  const used = (phrase: Phrase) => avoid.includes(phrase.id)
  return [...turned.filter((phrase) => !used(phrase)), ...turned.filter(used)]
}

/** Leaves out what is most easily missed, the last first, until the rest fits. */
function shorten(chosen: readonly { part: Part; optional: number }[], characters: number): Part[] {
  const left = [...chosen]
  const size = () => left.reduce((sum, { part }) => sum + part.text.length + 1, 0)
  while (size() > characters) {
    const most = Math.max(...left.map(({ optional }) => optional))
    if (most === 0) break
    left.splice(
      left.findLastIndex(({ optional }) => optional === most),
      1,
    )
  }
  return left.map(({ part }) => part)
}

/** The topic of a part, for grouping parts in a list. */
export function topicOf({ phraseId }: Pick<Part, 'phraseId'>): Phrase['topic'] | undefined {
  return findPhrase(phraseId)?.topic
}
