import { describe, expect, it } from 'vitest'
import { envelopesFor, firstFormats, labelsFor, moreFormats } from '@/components/desk/print/offer'
import { formats, listFormats } from '@/lib/print/formats'

const papers = ['a4', 'letter'] as const
const sorted = (ids: readonly string[]) => [...ids].sort()

describe.each(papers)('what is offered with %s in the printer', (paper) => {
  const more = moreFormats(paper).flatMap((group) => group.formats)

  it('is every card and letter there is, each once', () => {
    expect(sorted([...firstFormats[paper], ...more])).toEqual(
      sorted([...listFormats('card'), ...listFormats('letter')]),
    )
  })

  it('begins with two or three, a card and a letter among them', () => {
    const kinds = firstFormats[paper].map((id) => formats[id].kind)
    expect(firstFormats[paper].length).toBeLessThanOrEqual(3)
    expect(kinds[0]).toBe('card')
    expect(kinds).toContain('letter')
  })

  it('has its own paper first among the rest, and no empty group', () => {
    expect(moreFormats(paper)[0]!.id).toBe(paper)
    for (const group of moreFormats(paper)) expect(group.formats.length, group.id).toBeGreaterThan(0)
  })

  it('has every envelope and every sheet of labels', () => {
    expect(sorted(envelopesFor[paper])).toEqual(sorted(listFormats('envelope')))
    expect(sorted(labelsFor[paper])).toEqual(sorted(listFormats('label')))
    const first = formats[labelsFor[paper][0]!].form
    expect(Math.round(first.sheetWidthMm)).toBe(paper === 'a4' ? 210 : 216)
  })
})
