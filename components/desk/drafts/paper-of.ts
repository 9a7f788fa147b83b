import type { Draft } from '@/lib/letter/draft'
import { isDesign } from '@/lib/print/designs/list'
import { envelopes } from '@/lib/print/forms/envelopes'
import type { Paper } from '../desk-types'
import { deskFormats } from '../print/offer'

/** The value when it is one of these. */
const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | undefined =>
  values.find((known) => known === value)

const isKnown = <Entry>(entry: readonly [string, Entry | undefined]) => entry[1] !== undefined

/** The paper of a kept letter, as far as today's desk still has it. The writer's photo is never kept. */
export function paperOf({ paper }: Draft): Partial<Paper> {
  const { design } = paper
  const known: Partial<Paper> = {
    format: oneOf(paper.format, deskFormats),
    design: design === null || (typeof design === 'string' && isDesign(design)) ? design : undefined,
    face: oneOf(paper.face, ['serif', 'hand']),
    colours: oneOf(paper.colours, ['full', 'grey', 'saver']),
    flip: oneOf(paper.flip, ['long', 'short']),
    sides: oneOf(paper.sides, ['both', 'fronts', 'backs']),
    envelope: oneOf(paper.envelope, Object.keys(envelopes) as Paper['envelope'][]),
    stampHint: typeof paper.stampHint === 'boolean' ? paper.stampHint : undefined,
    replySheet: typeof paper.replySheet === 'boolean' ? paper.replySheet : undefined,
  }
  return Object.fromEntries(Object.entries(known).filter(isKnown))
}
