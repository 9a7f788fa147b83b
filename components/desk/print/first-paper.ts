import { designList } from '@/lib/print/designs/list'
import type { Paper } from '../desk-types'

/** What every letter begins on: a quarter of A4, for printers at home. */
export const firstPaper: Paper = {
  format: 'a6-4up-a4',
  design: designList[0].id,
  photo: false,
  face: 'serif',
  colours: 'full',
  flip: 'long',
  sides: 'both',
  stampHint: true,
  envelope: 'dl-window',
  replySheet: false,
}
