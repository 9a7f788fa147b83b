import { describe, expect, it } from 'vitest'
import { paperOf } from '@/components/desk/drafts/paper-of'
import { firstPaper } from '@/components/desk/print/first-paper'
import type { Draft } from '@/lib/letter/draft'

const draftOn = (paper: Record<string, unknown>) => ({ paper }) as Draft

describe('paperOf', () => {
  it('brings back everything but the photo', () => {
    const { photo: _, ...kept } = {
      ...firstPaper,
      format: '4x6-2up-a4',
      design: null,
      colours: 'saver',
    } as const
    expect(paperOf(draftOn({ ...kept, photo: true }))).toEqual(kept)
  })

  it.each([
    ['a format of another time', { format: 'a7' }],
    ['a design that is gone', { design: 'rooster' }],
    ['values of another shape', { colours: 3, flip: null, stampHint: 'yes', envelope: [], sides: {} }],
    ['nothing', {}],
  ])('%s changes nothing', (_, paper) => {
    expect(paperOf(draftOn(paper))).toEqual({})
  })
})
