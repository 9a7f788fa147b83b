import { describe, expect, it } from 'vitest'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Box, Job, Pack, PackPart, PrintProblem, Sheet, TextBox } from '@/lib/print/types'
import { sampleJob } from '@/scripts/print-samples'
import { makeText } from '@/tests/factories/letters'

const base = sampleJob('pack-a4')
if (!base.pack) throw new Error('a pack was expected')

const packOf = (parts: Partial<Pack>, more: Partial<Job> = {}): Job => ({
  ...base,
  ...more,
  pack: { ...base.pack!, ...parts },
})
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => base.letters[index % base.letters.length]!)

function sheetsOf(job: Job): readonly Sheet[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  return layout.sheets
}
function problemsOf(job: Job): readonly PrintProblem[] {
  const layout = layoutSheets(job)
  return layout.ok ? [] : layout.problems
}
const boxes = (sheets: readonly Sheet[]): Box[] =>
  sheets.flatMap(({ frames }) => frames.flatMap((frame) => frame.boxes))
const said = (sheets: readonly Sheet[]) =>
  boxes(sheets).flatMap((box) => (box.type === 'text' ? [box.text] : []))

describe('a pack', () => {
  it('is all its parts, in the order in which one needs them', () => {
    const parts = sheetsOf(base).map(({ part }) => part)
    expect([...new Set(parts)]).toEqual([
      'cards',
      'profiles',
      'envelopes',
      'labels',
      'tally',
      'hints',
      'phrases',
    ])
  })

  it.each<[PackPart, number]>([
    ['cards', 12],
    ['profiles', 6],
    ['envelopes', 24],
    ['labels', 2],
    ['tally', 1],
    ['hints', 1],
    ['phrases', 1],
  ])('of 24 people has %s on %i sheets', (part, count) => {
    const sheets = sheetsOf(packOf({ parts: [part] }, { letters: many(24) }))
    expect(sheets).toHaveLength(count)
    for (const sheet of sheets) expect(sheet.part).toBe(part)
  })

  it('prints its parts in one order, whatever order they are named in', () => {
    const [one, two] = [
      sheetsOf(packOf({ parts: ['tally', 'profiles'] })),
      sheetsOf(packOf({ parts: ['profiles', 'tally'] })),
    ]
    expect(one).toEqual(two)
  })

  it('has cards with addresses to write on by hand, ruled if wished', () => {
    const ruled = sheetsOf(packOf({ parts: ['cards'] }))
    const bare = sheetsOf(packOf({ parts: ['cards'], ruled: false }))
    const lines = (sheets: readonly Sheet[]) => boxes(sheets).filter(({ type }) => type === 'line').length
    expect(lines(ruled)).toBeGreaterThan(lines(bare) + 4 * 8)
    expect(said(bare)).toContain('Примерову Ивану Сергеевичу')
    expect(boxes(bare).some((box) => box.type === 'text' && box.block === 'message')).toBe(false)
  })

  it('rules no card that has a text', () => {
    const written = many(1).map((letter) => ({ ...letter, text: 'Здравствуйте!' }))
    const [ruled, bare] = [true, false].map((on) =>
      sheetsOf(packOf({ parts: ['cards'], ruled: on }, { letters: written })),
    )
    expect(ruled).toEqual(bare)
  })

  it.each<[string, Job, PrintProblem['code']]>([
    ['nothing about itself', { ...base, pack: undefined }, 'pack.missing'],
    ['an envelope for a card', packOf({ cards: 'dl' as never }), 'pack.wrongFormat'],
    ['a sentence in Chinese', packOf({ hints: { title: '你好', lines: [] } }), 'words.unprintable'],
    [
      'a card that says too much',
      packOf({}, { letters: many(1).map((letter) => ({ ...letter, text: makeText(4000) })) }),
      'text.tooLong',
    ],
    [
      'a profile that says too much',
      packOf(
        {},
        {
          letters: many(1).map((letter) => ({
            ...letter,
            profile: { name: 'Анна', lines: [makeText(6000)] },
          })),
        },
      ),
      'profile.tooLong',
    ],
  ])('%s is a problem with a name', (_, job, code) =>
    expect(problemsOf(job).map((problem) => problem.code)).toEqual([code]),
  )
})

describe('profiles', () => {
  const sheets = sheetsOf(packOf({ parts: ['profiles'] }))

  it('say who it is in both scripts, with the number of the tally', () => {
    const [first] = sheets[0]!.frames
    const own = said([{ ...sheets[0]!, frames: [first!] }])
    expect(own.slice(0, 3)).toEqual([
      '№\u00a01',
      'Ivan Primerov',
      'Примеров Иван Сергеевич, 1987\u00a0г.\u00a0р.',
    ])
  })

  it('are in the guests’ language, the Russian name aside', () => {
    const langs = boxes(sheets).flatMap((box) => (box.type === 'text' ? [[box.lang, box.text] as const] : []))
    for (const [lang, text] of langs) expect(lang, text).toBe(/[A-Za-z]{3}/.test(text) ? 'en' : undefined)
  })

  it('stay on their quarters, ten millimetres from every cut', () => {
    for (const { frames } of sheets)
      for (const { letter, widthMm, heightMm, boxes: own } of frames) {
        if (letter === null) continue
        expect([widthMm, heightMm]).toEqual([105, 148.5])
        for (const box of own.filter((each): each is TextBox => each.type === 'text')) {
          expect(box.xMm).toBeGreaterThanOrEqual(10)
          expect(box.xMm + box.widthMm).toBeLessThanOrEqual(95.01)
          expect(box.yMm).toBeLessThanOrEqual(138.5)
        }
      }
  })

  it('shrink before they refuse', () => {
    const sizeOf = (length: number) => {
      const letters = many(1).map((letter) => ({
        ...letter,
        profile: { name: 'Анна', lines: [makeText(length)] },
      }))
      const body = boxes(sheetsOf(packOf({ parts: ['profiles'] }, { letters }))).filter(
        (box): box is TextBox => box.type === 'text' && box.block === 'body' && box.font === 'pt-sans',
      )
      return body[0]!.sizePt
    }
    expect([sizeOf(200), sizeOf(1100), sizeOf(1500)]).toEqual([12, sizeOf(1100), sizeOf(1500)])
    expect(sizeOf(1100)).toBeLessThan(12)
    expect(sizeOf(1500)).toBeLessThanOrEqual(sizeOf(1100))
  })
})

describe('the tally', () => {
  it('has everybody once, with two boxes each, over as many sheets as it takes', () => {
    const sheets = sheetsOf(packOf({ parts: ['tally'] }, { letters: many(60) }))
    expect(sheets.length).toBeGreaterThan(1)
    expect(boxes(sheets).filter(({ type }) => type === 'rect')).toHaveLength(120)
    const numbers = said(sheets).filter((text) => /^\d+$/.test(text))
    for (let number = 1; number <= 60; number++) expect(numbers).toContain(String(number))
    for (const sheet of sheets) expect(said([sheet])).toContain('Written')
  })

  it('stays on its sheets', () => {
    for (const { frames, heightMm } of sheetsOf(packOf({ parts: ['tally'] }, { letters: many(60) })))
      for (const box of frames[0]!.boxes) if (box.type === 'text') expect(box.yMm).toBeLessThan(heightMm - 18)
  })
})

describe('hints and phrases', () => {
  const long = Array.from(
    { length: 90 },
    (_, index) => `${index + 1}. ${'Words about the weather. '.repeat(3)}`,
  )

  it('flow over pages, the title on the first alone, nothing lost', () => {
    const sheets = sheetsOf(packOf({ parts: ['hints'], hints: { title: 'Hints', lines: long } }))
    expect(sheets.length).toBeGreaterThan(2)
    expect(said(sheets).filter((text) => text === 'Hints')).toHaveLength(1)
    expect(said(sheets).join(' ').replace(/\s+/g, ' ')).toContain('90. Words about the weather.')
  })

  it('set Russian in the letter’s face and its meaning beside it', () => {
    const sheets = sheetsOf(packOf({ parts: ['phrases'] }))
    const texts = boxes(sheets).filter((box): box is TextBox => box.type === 'text')
    const russian = texts.find(({ text }) => text.startsWith('Мы о вас'))!
    const meaning = texts.find(({ text }) => text.startsWith('We remember'))!
    expect(russian).toMatchObject({ font: 'pt-serif' })
    expect(russian.lang).toBeUndefined()
    expect(meaning).toMatchObject({ font: 'pt-sans', lang: 'en' })
    expect(meaning.xMm).toBeGreaterThan(russian.xMm + russian.widthMm)
    expect(Math.abs(meaning.yMm - russian.yMm)).toBeLessThan(0.8)
  })

  it('that are empty print nothing', () => {
    expect(
      sheetsOf(
        packOf({
          parts: ['hints', 'phrases', 'tally'],
          hints: { title: 'x', lines: [] },
          phrases: { title: 'x', pairs: [] },
        }),
      ).map(({ part }) => part),
    ).toEqual(['tally'])
  })
})
