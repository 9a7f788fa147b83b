import { beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import type { Job } from '@/lib/print/types'
import { sampleJob } from '@/scripts/print-samples'
import { type ReadTags, readTags } from './read-tables'
import { checkPdf } from './strict/check-pdf'

const sample = sampleJob('pack-a4')
const people = 40
const job: Job = {
  ...sample,
  letters: Array.from({ length: people }, (_, index) => sample.letters[index % sample.letters.length]!),
  pack: { ...sample.pack!, parts: ['tally'] },
}

describe('the tally, read as its tags say', () => {
  let bytes: Uint8Array
  let pages: ReadTags[]
  beforeAll(async () => {
    const made = await makePdf(job)
    if (!made.ok) throw new Error(JSON.stringify(made))
    bytes = made.bytes
    pages = await readTags(bytes)
  })

  it('is a heading and one table on each sheet', () => {
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]!.roles).toEqual(['H1', 'Table'])
    // Later sheets have their number.
    for (const { roles } of pages.slice(1)) expect(roles).toEqual(['H1', 'P', 'Table'])
  })

  it('begins each table with the headings of its columns', () => {
    const { name, place, written, posted } = job.pack!.tally
    for (const { rows } of pages) {
      expect(rows[0]!.map(({ role }) => role)).toEqual(Array(5).fill('TH'))
      expect(rows[0]!.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual([
        '№',
        name,
        place,
        written,
        posted,
      ])
    }
  })

  it('has a row for everybody: number, name in both scripts, place, and two boxes to tick', () => {
    const rows = pages.flatMap((page) => page.rows.slice(1))
    expect(rows).toHaveLength(people)
    for (const [index, row] of rows.entries()) {
      const { recipient, profile } = job.letters[index]!
      expect(row.map(({ role }) => role)).toEqual(['TD', 'TH', 'TD', 'TD', 'TD'])
      const [number, names, place, ...boxes] = row.map(({ paragraphs }) => paragraphs)
      expect(number).toEqual([{ text: String(index + 1), lang: job.pack!.lang }])
      expect(names).toEqual([
        { text: profile?.name ?? recipient.nameLatin, lang: job.pack!.lang },
        {
          text: [recipient.surnameRu, recipient.givenRu, recipient.patronymicRu].filter(Boolean).join(' '),
        },
      ])
      expect(place).toHaveLength(1)
      expect(place![0]!.text).toContain(recipient.address.institution.slice(0, 8))
      expect(boxes).toEqual([[], []])
    }
  })

  it('says which way each heading points', () => {
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.match(/\/Scope \/Column\b/g)).toHaveLength(5 * pages.length)
    expect(raw.match(/\/Scope \/Row\b/g)).toHaveLength(people)
    expect(checkPdf(bytes)).toEqual([])
  })
})
