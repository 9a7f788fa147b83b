import { readSenderLines } from '@/lib/letter/sender-lines'
import type { Job } from '@/lib/print/types'
import { papers } from './papers'
import { shareDesigns } from './share-designs'
import type { PackPerson, PackPlan, PackWords } from './types'

/** The chosen people in the order of the list: the order of numbers, cards and tally. */
export function chosenOf(people: readonly PackPerson[], { chosen }: Pick<PackPlan, 'chosen'>): PackPerson[] {
  return people.filter(({ recipient }) => chosen.has(recipient.id))
}

/** The job that a plan makes. `lang` is the page's language: the guests' and, for small labels, the sender's. */
export function packJobOf(
  people: readonly PackPerson[],
  plan: Pick<PackPlan, 'chosen' | 'own' | 'options'>,
  words: PackWords,
  lang: string,
): Job {
  const { own, options } = plan
  const chosen = chosenOf(people, plan)
  const designs = shareDesigns(
    chosen.map(({ recipient }) => own[recipient.id]),
    options.pictures,
  )
  const { parts, paper, cards, envelopes, labels, ruled, face, posted, flip, colours } = options
  return {
    kind: 'pack',
    format: papers[paper].format,
    lang,
    sender: { lines: readSenderLines(options.sender) },
    letters: chosen.map(({ recipient, profile }, index) => ({
      recipient,
      profile,
      number: index + 1,
      text: own[recipient.id]?.text ?? '',
      design: designs[index] ?? null,
      face,
    })),
    posted,
    flip,
    colours,
    pack: { parts, cards, envelopes, labels, lang, ruled, ...words },
  }
}
