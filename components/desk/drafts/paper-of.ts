import type { Draft } from '@/lib/letter/draft'
import { isDesign } from '@/lib/print/designs/list'
import { type DeskFormat, deskFormats, type Paper } from '../desk-types'

const isFormat = (id: unknown): id is DeskFormat => deskFormats.some((format) => format === id)

/** The paper of a kept letter, as far as today's desk still has it. */
export function paperOf({ paper }: Draft): Partial<Paper> {
  const { format, design, face } = paper
  return {
    ...(isFormat(format) && { format }),
    ...((design === null || (typeof design === 'string' && isDesign(design))) && { design }),
    ...((face === 'serif' || face === 'hand') && { face }),
  }
}
