import { describe, expect, it } from 'vitest'
import { formats, listFormats } from '@/lib/print/formats'
import type { CardFormatId } from '@/lib/print/forms/cards'
import { type EnvelopeFormatId, envelopes } from '@/lib/print/forms/envelopes'
import { pages } from '@/lib/print/forms/pages'
import { type Contents, envelopesThatHold, foldsFor, piecesOf, replyEnvelope } from '@/lib/print/in-envelope'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { weighLetter } from '@/lib/print/weight'
import { sampleJob } from '@/scripts/print-samples'

const ids = listFormats('envelope') as EnvelopeFormatId[]
const closed = ids.filter((id) => id !== 'dl-window')
const DIN_DL = { widthMm: 220, heightMm: 110 }
const outside = (id: EnvelopeFormatId) => (id === 'dl-window' ? DIN_DL : envelopes[id])

describe('folded sheets go into their envelopes', () => {
  /** The largest piece that a sheet is when it is folded at its marks. */
  const folded = (paper: 'a4' | 'us-letter', id: EnvelopeFormatId) => {
    const { widthMm, heightMm, foldsMm } = pages[paper]
    const folds = foldsFor[id]
    const at = [0, ...foldsMm[folds === 'c5' ? 'c6' : folds], heightMm]
    const height = Math.max(...at.slice(1).map((y, index) => y - at[index]!))
    const width = folds === 'c6' ? Math.max(foldsMm.c6Across, widthMm - foldsMm.c6Across) : widthMm
    return [width, height].sort((a, b) => b - a)
  }
  it.each(ids.flatMap((id) => (['a4', 'us-letter'] as const).map((paper) => [paper, id] as const)))(
    '%s into %s',
    (paper, id) => {
      const [long, short] = folded(paper, id)
      expect(long).toBeLessThan(outside(id).widthMm)
      expect(short).toBeLessThan(outside(id).heightMm)
    },
  )

  it.each(ids)('the marks for %s stand on the first page alone', (id) => {
    const job = sampleJob('a4')
    const laid = layoutSheets({ ...job, folds: foldsFor[id] })
    if (!laid.ok) throw new Error('no letter')
    const marks = laid.sheets.map(({ frames }) =>
      frames.flatMap(({ boxes }) =>
        boxes.filter((box) => box.type === 'line' && !box.guide && box.weightPt === 0.4),
      ),
    )
    const wanted = { dl: 2, no10: 2, c6: 2, c5: 1 }[foldsFor[id]]
    expect(marks[0]).toHaveLength(wanted)
    expect(marks.slice(1).flat()).toEqual([])
  })
})

describe('envelopes that a card goes into flat', () => {
  it.each<[CardFormatId, EnvelopeFormatId[]]>([
    ['a6-4up-a4', ['c6', 'dl', 'c5']],
    ['a6', ['c6', 'dl', 'c5']],
    ['quarter-4up-letter', ['c6', 'dl', 'c5']],
    ['140x95-4up-a4', ['c6', 'dl', 'c5', 'no10']],
    ['4x6-2up-letter', ['c6', 'dl', 'c5', 'no10']],
  ])('%s: %j', (card, held) => expect(envelopesThatHold(formats[card].form)).toEqual(held))

  it('every card has one, C6 first', () => {
    for (const id of listFormats('card') as CardFormatId[])
      expect(envelopesThatHold(formats[id].form)[0], id).toBe('c6')
  })
})

describe('what goes to the post', () => {
  const plain: Contents = {
    paper: 'a4',
    sheets: 1,
    envelope: 'dl',
    replySheet: false,
    hasReplyEnvelope: false,
  }
  it.each<[string, Partial<Contents>, number, 'light' | 'tight' | 'over']>([
    ['one sheet', {}, 9.5, 'light'],
    ['three sheets', { sheets: 3 }, 19.5, 'tight'],
    ['with a sheet for the answer', { replySheet: true }, 14.5, 'light'],
    ['with its envelope too', { replySheet: true, hasReplyEnvelope: true }, 18, 'light'],
    [
      'two sheets and both for the answer',
      { sheets: 2, replySheet: true, hasReplyEnvelope: true },
      23,
      'over',
    ],
    ['a card in C6', { paper: 'a6-4up-a4', envelope: 'c6' }, 7.4, 'light'],
    ['C5 holds a C6 for the answer', { envelope: 'c5', hasReplyEnvelope: true }, 15.1, 'light'],
  ])('%s', (_, contents, grams, state) => {
    expect(weighLetter(piecesOf({ ...plain, ...contents }))).toMatchObject({ grams, state })
  })

  it.each(closed)('the envelope for the answer goes into %s, folded once at most', (id) => {
    const { widthMm, heightMm } = envelopes[replyEnvelope]
    const ways = [
      [widthMm, heightMm],
      [widthMm / 2, heightMm],
      [widthMm, heightMm / 2],
    ].map((sides) => sides.toSorted((a, b) => b - a))
    const goesIn = ways.some(
      ([long, short]) => long! + 2 <= envelopes[id].widthMm && short! + 2 <= envelopes[id].heightMm,
    )
    expect(goesIn).toBe(true)
  })
})
