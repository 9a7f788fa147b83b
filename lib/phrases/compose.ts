import type { Answers } from './answers'
import { listCandidates, makePart } from './candidates'
import { planLetter } from './letter-plan'
import { seedFor, shuffle } from './seeded'
import type { Part, Phrase } from './types'

/** What the message side of an A6 card holds in a readable size, with room for the writer's own words. */
const cardCharacters = 480

/** About one handwritten page. */
const letterCharacters = 2200

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
  const { nth = 0, avoid = [], context } = answers
  // Who writes to whom is part of the seed: two writers at two tables must not get one letter.
  const people = `${context.call ?? ''} ${context.name ?? ''}`
  const earlier: (readonly string[])[] = [avoid]
  let parts: Part[] = []
  for (let at = 0; at <= nth; at++) {
    parts = composeAfter(earlier, { ...answers, seed: seedFor(answers.seed, `letter ${at} ${people}`) })
    earlier.push(parts.map(({ phraseId }) => phraseId))
  }
  return parts
}

/** One letter that shares as little as it can with each of the earlier ones. */
function composeAfter(earlier: readonly (readonly string[])[], answers: Answers): Part[] {
  const taken = new Set<string>()
  const groups = new Set<string>()
  const shared = earlier.map(() => 0)
  const chosen: { part: Part; optional: number }[] = []
  // One sentence more in common weighs more where much is in common already.
  const cost = ({ id }: Phrase) =>
    earlier.reduce((sum, letter, at) => sum + (letter.includes(id) ? (1 + (shared[at] ?? 0)) ** 2 : 0), 0)
  for (const [at, { topics, keep, count, optional }] of planLetter(answers).entries()) {
    const pool = topics.flatMap((topic) => listCandidates(topic, answers, keep))
    let left = shuffle(pool, seedFor(answers.seed, `step ${at}`))
    for (let taking = 0; taking < count; taking++) {
      left = left.filter(({ id, group = '' }) => !taken.has(id) && !groups.has(group))
      const [best] = left.map((phrase) => ({ phrase, cost: cost(phrase) })).sort((a, b) => a.cost - b.cost)
      const part = best && makePart(best.phrase, answers)
      if (!best || !part) break
      taken.add(best.phrase.id)
      if (best.phrase.group !== undefined) groups.add(best.phrase.group)
      for (const [letter, ids] of earlier.entries()) {
        if (ids.includes(best.phrase.id)) shared[letter] = (shared[letter] ?? 0) + 1
      }
      chosen.push({ part, optional })
    }
  }
  return shorten(chosen, answers.length === 'card' ? cardCharacters : letterCharacters)
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
