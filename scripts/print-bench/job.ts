import { designList } from '@/lib/print/designs/list'
import type { Job } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'

/** Cards of 600 characters with four pictures in turn; four on a sheet, printed on both sides. */
export function cardsJob(count: number): Job {
  return makeJob({
    format: count === 1 ? 'a6' : 'a6-4up-a4',
    letters: Array.from({ length: count }, (_, index) =>
      makeJobLetter({ text: makeText(600), design: designList[index % 4]!.id }),
    ),
  })
}
