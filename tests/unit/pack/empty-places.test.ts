import { describe, expect, it } from 'vitest'
import { emptyPlaces, singleCard } from '@/lib/pack/empty-places'
import { packJobOf } from '@/lib/pack/job-of'
import { papers } from '@/lib/pack/papers'
import { piecesOf } from '@/lib/pack/pieces'
import { emptyPlan } from '@/lib/pack/plan'
import type { PackPaper } from '@/lib/pack/types'
import type { CardFormatId } from '@/lib/print/forms/cards'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { makePackPeople, packWords } from '../../factories/pack'

const all = Object.entries(papers).flatMap(([paper, { cards }]) =>
  cards.map((card) => [paper, card] as [PackPaper, CardFormatId]),
)

describe('places that stay empty', () => {
  it.each<[CardFormatId, number]>([
    ['a6-4up-a4', 3],
    ['140x95-4up-a4', 3],
    ['4x6-2up-a4', 1],
    ['a6', 0],
    ['quarter-4up-letter', 3],
    ['140x95-2up-letter', 1],
    ['4x6-2up-letter', 1],
  ])('beside a card of its own, %s: %i', (cards, count) => {
    expect(emptyPlaces({ parts: ['profiles', 'cards'], cards })).toBe(count)
    expect(emptyPlaces({ parts: ['profiles', 'tally'], cards })).toBe(0)
  })

  it.each(all)('are those of the laid-out sheet, on %s: %s', (paper, cards) => {
    const people = makePackPeople(2)
    const options = { ...emptyPlan.options, paper, cards, parts: ['cards' as const] }
    const chosen = new Set(people.map(({ recipient }) => recipient.id))
    const job = packJobOf(people, { chosen, own: {}, options }, packWords, 'en')
    const cardsOn = (of: typeof job) => {
      const laid = layoutSheets(of)
      if (!laid.ok) throw new Error(JSON.stringify(laid.problems))
      return laid.sheets[1]!.frames.filter(({ letter }) => letter !== null).length
    }
    const own = piecesOf(job)[0]!.job
    expect(cardsOn(own)).toBe(1)
    const many = { ...job, letters: Array.from({ length: 8 }, () => job.letters[0]!) }
    expect(cardsOn(many) - cardsOn(own)).toBe(emptyPlaces(options))
  })
})

describe('a card that is a page by itself', () => {
  it('is there for A4 alone: no card stock of US Letter’s countries is on the list', () => {
    expect(singleCard('a4')).toBe('a6')
    expect(singleCard('letter')).toBeNull()
  })
})
