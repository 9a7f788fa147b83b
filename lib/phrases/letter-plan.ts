import type { Answers } from './answers'
import type { Phrase, Topic } from './types'

/** One step of a letter: so many phrases of these topics. `optional`: what to leave out first, 0 never. */
export type Step = {
  topics: readonly Topic[]
  keep: (phrase: Phrase) => boolean
  count: number
  optional: number
}

const ids =
  (...wanted: string[]) =>
  ({ id }: Phrase) =>
    wanted.includes(id)
const isKind =
  (kind: Phrase['kind']) =>
  (phrase: Phrase): boolean =>
    phrase.kind === kind
const aboutTown = ({ group }: Phrase) => group === 'town'

/** The order of a letter. A card takes one sentence where a letter takes two or three. */
export function planLetter({ length, subjects, occasion, acquaintance }: Answers): Step[] {
  const card = length === 'card'
  const acquainted = acquaintance === 'theyWroteTy'
  const step = (
    topics: readonly Topic[],
    keep: (phrase: Phrase) => boolean,
    count: number,
    optional = 0,
  ): Step => ({ topics, keep, count, optional })
  return [
    step(['greeting'], isKind('salutation'), 1),
    ...(occasion
      ? [
          step([occasion], isKind('congratulation'), 1),
          step([occasion], isKind('statement'), card ? 1 : 2, card ? 1 : 0),
        ]
      : []),
    step(['who'], ids('who.name'), 1),
    step(['who', 'greeting'], aboutTown, 1),
    step(
      ['who'],
      (phrase) =>
        isKind('statement')(phrase) && !aboutTown(phrase) && !(acquainted && phrase.group === 'stranger'),
      1,
      card ? 5 : 2,
    ),
    ...(acquainted ? [] : [step(['heard'], isKind('statement'), 1, card ? 6 : 3)]),
    ...subjects.flatMap((subject, at) => [
      step([subject], isKind('statement'), card ? 1 : 2, card && at > 0 ? 3 : 0),
      ...(card ? [] : [step([subject], isKind('question'), 1, 1)]),
    ]),
    step(['questions'], isKind('question'), 1, card ? 2 : 0),
    step(['encouragement'], isKind('statement'), card ? 1 : 2, card ? 4 : 0),
    step(['reply'], isKind('statement'), 1, card ? 7 : 1),
    step(['closing'], isKind('statement'), 1, card ? 7 : 1),
    step(['closing'], isKind('valediction'), 1),
    step(['signature'], isKind('signature'), 1),
  ]
}
