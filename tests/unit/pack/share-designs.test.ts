import { describe, expect, it } from 'vitest'
import { designsInTurn, shareDesigns } from '@/lib/pack/share-designs'
import { designList } from '@/lib/print/designs/list'
import { themes } from '@/lib/print/designs/types'

describe('designsInTurn', () => {
  it('begins with one of each theme and holds every picture once', () => {
    const turn = designsInTurn(themes)
    expect(turn).toHaveLength(designList.length)
    expect(new Set(turn).size).toBe(turn.length)
    const themeOf = (id: string | undefined) => designList.find((design) => design.id === id)?.theme
    expect(turn.slice(0, themes.length).map(themeOf)).toEqual(themes)
    for (const [index, id] of turn.entries())
      if (index > 0) expect(themeOf(id)).not.toBe(themeOf(turn[index - 1]))
  })

  it('keeps to the themes asked for', () => {
    expect(designsInTurn(['sea', 'sky']).slice(0, 3)).toEqual(['boat', 'balloons', 'lighthouse'])
    expect(designsInTurn([])).toEqual([])
  })
})

describe('shareDesigns', () => {
  it('gives the next in turn, and begins again', () => {
    const shared = shareDesigns(Array(6).fill(undefined), { mode: 'turns', themes: ['birds'] })
    expect(shared).toEqual(['waxwings', 'cranes', 'owl', 'swallows', 'waxwings', 'cranes'])
  })

  it.each([
    [{ mode: 'one', design: 'fox' }, 'fox'],
    [{ mode: 'none' }, null],
    [{ mode: 'turns', themes: [] }, null],
  ] as const)('%j gives everybody %s', (pictures, design) => {
    expect(shareDesigns([undefined, {}], pictures)).toEqual([design, design])
  })

  it('leaves a card its own picture, also none at all, and its turn to the next', () => {
    const own = [{ design: 'tea' }, undefined, { design: null }, { text: 'Привет!' }]
    expect(shareDesigns(own, { mode: 'turns', themes: ['sea'] })).toEqual(['tea', 'boat', null, 'lighthouse'])
  })
})
