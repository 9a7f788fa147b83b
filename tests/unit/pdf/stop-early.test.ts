import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { makeJob, makeJobLetter } from '../../factories/job'
import { readText } from '../../print/read-pdf'

const cards = makeJob({ format: 'a6-4up-a4', letters: Array.from({ length: 20 }, () => makeJobLetter()) })

describe('a file that is ended on the way', () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 4],
    [10, 10],
    [99, 10],
  ])('enough after %i pages: %i are in it, each picture with its address', async (wanted, written) => {
    let done = 0
    const made = await makePdf(cards, {
      onProgress: (count) => {
        done = count
      },
      isEnough: () => done >= wanted,
    })
    expect(made).toMatchObject({ ok: true, pages: written })
    if (made.ok) expect(await readText(made.bytes)).toHaveLength(written)
  })

  it('stops after any page where cards have no picture side', async () => {
    const plain = makeJob({
      ...cards,
      letters: Array.from({ length: 12 }, () => makeJobLetter({ design: null })),
    })
    const made = await makePdf(plain, { isEnough: () => true })
    expect(made).toMatchObject({ ok: true, pages: 1 })
  })
})
