import { describe, expect, it } from 'vitest'
import type { Paper } from '@/components/desk/desk-types'
import { jobOf } from '@/components/desk/lay-out'
import { firstPaper } from '@/components/desk/print/first-paper'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Photo } from '@/lib/print/types'
import { sampleJob } from '@/scripts/print-samples'
import { plainJpeg } from '../../setup/photo-files'

const { recipient } = sampleJob('a6').letters[0]!
const photo: Photo = { jpeg: plainJpeg(30, 20), widthPx: 30, heightPx: 20 }
const job = (paper: Partial<Paper>, own: Photo | null = null, posted: 'abroad' | 'russia' = 'abroad') =>
  jobOf({
    recipient,
    lang: 'de',
    paper: { ...firstPaper, ...paper },
    text: 'Здравствуйте!',
    sender: 'Anna Probe\n\n00000 Musterstadt',
    photo: own,
    posted,
  })

describe('the job that the desk’s choices make', () => {
  it('is a card with its picture, its sides and its inks', () => {
    expect(
      job({ colours: 'grey', flip: 'short', sides: 'backs', stampHint: false }, null, 'russia'),
    ).toMatchObject({
      kind: 'card',
      format: 'a6-4up-a4',
      sender: { lines: ['Anna Probe', '00000 Musterstadt'] },
      posted: 'russia',
      colours: 'grey',
      flip: 'short',
      sides: 'backs',
      stampHint: false,
      letters: [{ design: firstPaper.design, face: 'serif' }],
    })
  })

  it('has the photo in place of the drawing, and only when it is wanted', () => {
    expect(job({ photo: true }, photo).letters[0]).toMatchObject({ design: null, photo })
    expect(job({ photo: false }, photo).letters[0]).not.toHaveProperty('photo')
    // Wanted but not yet ready: no picture rather than another one.
    expect(job({ photo: true }).letters[0]).toMatchObject({ design: null })
    expect(job({ photo: true }).letters[0]).not.toHaveProperty('photo')
  })

  it('is a letter folded for its envelope, without anything of a card', () => {
    const letter = job({ format: 'a4', envelope: 'c5', replySheet: true, photo: true }, photo)
    expect(letter).toMatchObject({ kind: 'letter', folds: 'c5', replySheet: true })
    expect(letter.letters).toEqual([{ recipient, text: 'Здравствуйте!' }])
    for (const key of ['colours', 'flip', 'sides', 'stampHint']) expect(letter).not.toHaveProperty(key)
  })

  it.each<[Partial<Paper>, number]>([
    [{}, 2],
    [{ sides: 'fronts' }, 1],
    [{ sides: 'backs' }, 1],
    [{ design: null }, 1],
    [{ format: 'a4' }, 1],
    [{ format: 'us-letter', replySheet: true }, 2],
  ])('%j lays out on %i sides', (paper, sides) => {
    const laid = layoutSheets(job(paper))
    expect(laid.ok && laid.sheets.length).toBe(sides)
  })
})
