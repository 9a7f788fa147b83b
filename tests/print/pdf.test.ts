import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Job } from '@/lib/print/types'
import { directoryRecipients, hasDirectory } from '@/tests/factories/directory-recipients'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'
import { makeRecipient } from '@/tests/factories/recipient'
import { checkPositions } from './check-positions'
import { plainText, readFacts, readText, writtenText } from './read-pdf'

const full = process.env.FULL === '1'

async function pdfOf(job: Job): Promise<Uint8Array> {
  const made = await makePdf(job)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

const fourCards = makeJob({
  format: 'a6-4up-a4',
  letters: ['boat', 'waxwings', 'little-town', 'tea'].map((design, index) =>
    makeJobLetter({ design, text: makeText(300 + index * 150), face: index === 2 ? 'hand' : 'serif' }),
  ),
})
const longLetter = makeJob({
  kind: 'letter',
  format: 'a4',
  letters: [makeJobLetter({ text: makeText(5000) })],
})
const jobs: [string, Job][] = [
  ['a single card', makeJob()],
  ['four cards on A4', fourCards],
  ['a letter', longLetter],
]

describe.each(jobs)('%s as PDF', (_, job) => {
  it('has every line where the layout put it', async () => {
    const layout = layoutSheets(job)
    if (!layout.ok) throw new Error('layout expected')
    const pages = await readText(await pdfOf(job))
    expect(pages).toHaveLength(layout.sheets.length)
    for (const [index, sheet] of layout.sheets.entries()) checkPositions(sheet, pages[index]!)
  })

  it('is the same, byte for byte, each time', async () => {
    const [one, two] = [await pdfOf(job), await pdfOf(structuredClone(job))]
    expect(Buffer.compare(one, two)).toBe(0)
  })

  it('names no tool, person, date, link or script', async () => {
    const bytes = await pdfOf(job)
    const { info, script, attachments, annotations } = await readFacts(bytes)
    const own = Object.fromEntries(
      Object.entries(info).filter(
        ([key]) => !/^(Is|PDFFormat|Language|Encrypt|Lineari|Has|Custom|Collection)/.test(key),
      ),
    )
    expect(Object.keys(own)).toEqual(['Title'])
    expect(own.Title).toBe(job.kind === 'card' ? 'Почтовая карточка' : 'Письмо')
    expect([script, attachments, annotations]).toEqual([null, null, []])
    const raw = Buffer.from(bytes).toString('latin1')
    for (const word of [
      'pdfkit',
      'Otkrytka',
      'otkrytka',
      'Producer',
      'CreationDate',
      'ModDate',
      '/URI',
      '/JavaScript',
      'Metadata',
      'Primerov',
      'Anna',
    ])
      expect(raw.toLowerCase(), word).not.toContain(word.toLowerCase())
  })

  it('is tagged, Russian, titled and asks for no scaling', async () => {
    const { info, preferences, mark, tree } = await readFacts(await pdfOf(job))
    expect(info.Language).toBe('ru')
    expect(mark).toMatchObject({ Marked: true })
    expect(preferences).toMatchObject({ DisplayDocTitle: true, PrintScaling: 'None' })
    expect(JSON.stringify(tree)).toContain('"role":"Document"')
  })

  it('embeds only subsets of its faces', async () => {
    const raw = Buffer.from(await pdfOf(job)).toString('latin1')
    const names = [...raw.matchAll(/\/FontName \/(\S+)/g)].map((match) => match[1]!)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names)
      expect(name).toMatch(/^[A-Z]{6}\+Letter(Serif|Sans|SansNarrow|Hand)-(Regular|Bold)$/)
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(names.length)
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
  })
})

describe('the text of the file', () => {
  it('is what was written: words part, hyphens of our own are soft', async () => {
    for (const [kind, format] of [
      ['card', 'a6'],
      ['letter', 'a4'],
    ] as const) {
      const text = makeText(kind === 'card' ? 700 : 2500)
      const bytes = await pdfOf(makeJob({ kind, format, letters: [makeJobLetter({ text })] }))
      const said = squeeze(writtenText(bytes))
      expect(said).toContain(squeeze(text).slice(0, kind === 'card' ? undefined : 1500))
    }
  })

  it('is what was written, for any letter', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЁЙЩ—«»,.!?-–№5'),
      minLength: 1,
      maxLength: 18,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 45 }),
        fc.boolean(),
        async (list, isLetter) => {
          const text = list.join(' ')
          const job = makeJob({
            kind: isLetter ? 'letter' : 'card',
            format: isLetter ? 'a4' : 'a6',
            letters: [makeJobLetter({ text, design: null })],
          })
          const made = await makePdf(job)
          if (!made.ok) return
          expect(squeeze(writtenText(made.bytes))).toContain(squeeze(text))
        },
      ),
      { seed: 8, numRuns: full ? 1000 : 60 },
    )
  }, 300_000)

  it('names the person, the year, the place and the code', async () => {
    const [, back] = await readText(await pdfOf(makeJob()))
    const said = squeeze(plainText(back!))
    for (const part of [
      'Примерову Ивану Сергеевичу',
      '1987 г. р.',
      'ФКУ ИК-99 УФСИН России по Примерской области',
      'ул. Образцовая, д. 5',
      '012345 РОССИЯ',
      'RUSSLAND · RUSSIA',
      'Anna Probe',
    ])
      expect(said).toContain(part)
  })

  it('describes each picture', async () => {
    const { tree } = await readFacts(await pdfOf(fourCards))
    const alts = [...JSON.stringify(tree).matchAll(/"alt":"([^"]+)"/g)].map((match) => match[1]!)
    expect(alts).toHaveLength(4)
    for (const alt of alts) expect(alt).toMatch(/^[А-ЯЁ].{30,}\.$/)
  })
})

describe('makePdf', () => {
  it('hands problems of the layout back', async () => {
    expect(await makePdf(makeJob({ letters: [makeJobLetter({ text: 'Привет 😀' })] }))).toMatchObject({
      ok: false,
      code: 'layout',
    })
  })

  it('reports progress and stops when told to', async () => {
    const letters = Array.from({ length: 60 }, () => makeJobLetter({ text: 'Привет.' }))
    const job = makeJob({ format: 'a6-4up-a4', letters })
    const seen: number[] = []
    await makePdf(job, { onProgress: (done, total) => seen.push(done / total) })
    expect(seen).toHaveLength(30)
    expect(seen.at(-1)).toBe(1)
    const controller = new AbortController()
    const made = await makePdf(job, {
      signal: controller.signal,
      onProgress: (done) => done === 8 && controller.abort(),
    })
    expect(made).toEqual({ ok: false, code: 'aborted' })
  })

  it('draws each picture once, however often it is used', async () => {
    const cards = (count: number) => Array.from({ length: count }, () => makeJobLetter({ text: 'Привет.' }))
    const [one, forty] = [
      await pdfOf(makeJob({ format: 'a6-4up-a4', letters: cards(1) })),
      await pdfOf(makeJob({ format: 'a6-4up-a4', letters: cards(40) })),
    ]
    expect(
      Buffer.from(forty)
        .toString('latin1')
        .match(/\/Subtype \/Form/g),
    ).toHaveLength(1)
    expect(forty.length).toBeLessThan(one.length + 40 * 4000)
  })

  it('writes a hundred cards with four pictures into less than 700 KB', async () => {
    const { cardsJob } = await import('@/scripts/print-bench/job')
    expect((await pdfOf(cardsJob(100))).length).toBeLessThan(700 * 1024)
  })

  it('gives files of different content different fingerprints', async () => {
    const [one, two] = [
      await readFacts(await pdfOf(makeJob())),
      await readFacts(await pdfOf(makeJob({ lang: 'fr' }))),
    ]
    expect(one.fingerprints[0]).not.toBe(two.fingerprints[0])
  })
})

describe.skipIf(!hasDirectory)(
  'addresses of the directory on paper (skipped where ../shared is absent)',
  () => {
    it('say their place and code inside the UPU rectangle', async () => {
      const recipients = directoryRecipients().filter((_, index) => full || index % 12 === 0)
      const letters = recipients.map((recipient) =>
        makeJobLetter({ recipient, text: 'Здравствуйте!', design: null }),
      )
      const pages = await readText(await pdfOf(makeJob({ sender: { lines: [] }, stampHint: false, letters })))
      expect(pages).toHaveLength(recipients.length)
      pages.forEach((page, index) => {
        const { address, addresseeRu } = recipients[index]!
        const said = squeeze(plainText(page))
        expect(said).toContain(squeeze(addresseeRu))
        expect(said).toContain(squeeze(address.institution))
        expect(said).toContain(`${address.postcode} РОССИЯ`)
        const right = page.runs.filter(
          ({ xMm, text }) => xMm > 74 && text.trim() !== '' && !/Кому|куда|Empf/.test(text),
        )
        for (const { text, xMm, yMm, endXMm } of right) {
          expect(yMm, text).toBeGreaterThanOrEqual(40)
          expect(yMm, text).toBeLessThan(105 - 16)
          expect(xMm, text).toBeGreaterThanOrEqual(148 - 140)
          expect(endXMm, text).toBeLessThan(148 - 6.5)
        }
      })
    })
  },
)

describe('a long name and a bare address', () => {
  it('print', async () => {
    const recipient = makeRecipient({
      addresseeRu: 'Нижегородско-Образцовой Александре Константиновне',
      birthYear: null,
      patronymicRu: null,
    })
    const bare = {
      ...recipient,
      address: { ...recipient.address, street: null, house: null, district: null },
    }
    const [, back] = await readText(await pdfOf(makeJob({ letters: [makeJobLetter({ recipient: bare })] })))
    expect(squeeze(plainText(back!))).toContain('Нижегородско-Образцовой Александре Константиновне')
  })
})

/** Spaces of any kind as one, soft hyphens out: what a reader would copy. */
function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
