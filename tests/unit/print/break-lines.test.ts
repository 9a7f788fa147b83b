import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Line, paragraphOf, type Setting } from '@/lib/print/break-lines'

const measureOf = (mm: number, sizePt: number) => (mm / ((sizePt * 25.4) / 72)) * 1000

function lay(
  text: string,
  setting: Partial<Setting> & { mm?: number } = {},
): { lines: string[]; raw: Line[]; measure: number } {
  const { mm = 61.5, indent = 0, justified = false } = setting
  const measure = measureOf(mm, 11)
  const raw = breakLines(paragraphOf(text, 'pt-serif', justified), { measure, indent, justified })
  return {
    raw,
    measure,
    lines: raw.map(({ from, to, hyphen }) => text.slice(from, to) + (hyphen ? '-' : '')),
  }
}

const words = [
  'мы',
  'я',
  'в',
  'и',
  'не',
  'на',
  'для',
  'дом',
  'зима',
  'письмо',
  'каштаны',
  'удивительно',
  'переименование',
  '—',
  'кто-то',
  '№ 5',
  '25 км',
  'И. С. Примеров',
  'слово,',
  '«дом»',
  'рентгеноэлектрокардиографического',
  'https://example.org/very/long/path/without/any/space/at/all/0123456789',
]
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
  .map((list) => list.join(' '))

describe.each([false, true])('breakLines (justified: %s)', (justified) => {
  it('keeps every character in its order, and no line leaves the column', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 18, max: 170 }),
        fc.integer({ min: 0, max: 6 }),
        (text, mm, indentMm) => {
          const indent = measureOf(indentMm, 11)
          const { raw, measure } = lay(text, { mm, indent, justified })
          expect(
            raw
              .map(({ from, to }) => text.slice(from, to))
              .join('')
              .replaceAll(' ', ''),
          ).toBe(text.replaceAll(' ', ''))
          for (const [index, line] of raw.entries()) {
            expect(line.to).toBeGreaterThan(line.from)
            if (index > 0) expect(text.slice(raw[index - 1]!.to, line.from)).toMatch(/^ ?$/)
            const spaces = text.slice(line.from, line.to).split(' ').length - 1
            const set = line.width + spaces * line.spaceGain - line.hang + (index === 0 ? indent : 0)
            // Hanging marks may stand out by less than half an em; nothing else may.
            expect(set).toBeLessThanOrEqual(measure + (justified ? 420 : 0.001))
          }
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('ragged lines', () => {
  const prose =
    'Пишу вам из маленького города у моря. Здесь зацвели каштаны, по утрам кричат чайки, а на молу рыбаки спорят о погоде — и никто ни разу не угадал. Я прохожу мимо него каждый вечер и думаю о людях.'

  it('leave no short word at an end', () => {
    for (let mm = 45; mm <= 120; mm += 1.5)
      for (const line of lay(prose, { mm }).lines.slice(0, -1))
        expect(line, `${mm} mm`).not.toMatch(/(^| )\p{L}{1,2}$/u)
  })

  it('never begin with a dash, never part № from its number, nor initials, nor a unit', () => {
    const text =
      'Мы живём в доме № 12 — это близко, 25 км от моря, там, где И. С. Примеров купил 3 кг яблок в 1987 году — давно.'
    for (let mm = 30; mm <= 120; mm += 1) {
      const { lines } = lay(text, { mm })
      for (const line of lines) {
        expect(line, `${mm} mm`).not.toMatch(/^[—–]/)
        expect(line, `${mm} mm`).not.toMatch(/(№|\d|И\.|С\.)$/)
      }
    }
  })

  it('take no more lines than filling each to the brim, short words aside', () => {
    const text = Array.from(
      { length: 60 },
      (_, index) => ['письмо', 'каштаны', 'море', 'вечером'][index % 4],
    ).join(' ')
    for (let mm = 40; mm <= 110; mm += 5) {
      const { raw, measure } = lay(text, { mm })
      const greedy = fillGreedily(text, measure)
      expect(raw.length, `${mm} mm`).toBe(greedy)
    }
  })

  it('break before a combining mark never, even when a word must be split', () => {
    const { raw } = lay('а\u0301'.repeat(80), { mm: 20 })
    const text = 'а\u0301'.repeat(80)
    expect(raw.length).toBeGreaterThan(3)
    for (const { from } of raw) expect(text[from]).toBe('а')
  })

  it('keep what no-break spaces join', () => {
    const text = 'слово слово слово 1987\u00a0г.\u00a0р. слово слово'
    for (let mm = 25; mm < 80; mm += 2)
      expect(lay(text, { mm }).lines.join('\n')).toContain('1987\u00a0г.\u00a0р.')
  })
})

describe('justified lines', () => {
  it('reach the edge with word spaces alone, none more than twice its width in plain prose', () => {
    const text =
      'Посылаю рисунок маяка: он стоит у нас сто двадцать лет и не погас даже в самую долгую зиму, хотя волны поднимались выше крыши и смотритель не спал по трое суток. Рассказывают, что он читал вслух стихи, чтобы не уснуть, и чайки слушали его до самого рассвета.'
    const { raw, measure } = lay(text, { mm: 163, justified: true })
    for (const line of raw.slice(0, -1)) {
      const spaces = text.slice(line.from, line.to).split(' ').length - 1
      expect(Math.abs(line.width + spaces * line.spaceGain - measure)).toBeLessThan(420)
      expect(line.spaceGain).toBeLessThan(243)
      expect(line.spaceGain).toBeGreaterThan(-243 * 0.2 - 0.01)
    }
  })

  it('hang a full stop at the edge and a guillemet before it', () => {
    const hung = lay('«Дом» стоит у моря, и в нём живут люди, которые пишут письма. '.repeat(4).trim(), {
      mm: 60,
      justified: true,
    })
    expect(hung.raw[0]!.hang).toBeGreaterThan(0)
    expect(
      hung.raw.some(({ width, spaceGain, from, to }) => {
        const spaces = hung.lines[0]!.length > 0 ? to - from : 0
        return width + spaces * spaceGain > hung.measure
      }),
    ).toBe(true)
  })
})

function fillGreedily(text: string, measure: number): number {
  const { ruler } = paragraphOf(text, 'pt-serif', false)
  let lines = 1
  let from = 0
  let end = 0
  for (const match of text.matchAll(/[^ ]+/g)) {
    if (ruler.width(from, match.index + match[0].length) > measure) {
      lines++
      from = match.index
    }
    end = match.index
  }
  return end >= 0 ? lines : 0
}

describe('250 justified paragraphs', () => {
  const sentences = [
    'Пишу вам из маленького города у моря, где по утрам кричат чайки.',
    'Я прохожу мимо маяка каждый вечер и думаю о людях, которым сейчас нужен свет.',
    'Мы посадили в саду «антоновку» и ждём первых яблок года через три.',
    'Недавно я перечитывала «Степь» и удивлялась, сколько в ней тепла, света и юмора.',
    'Соседский кот приходит к нам в 7 часов и требует рыбы; если опоздать, он обижается.',
    'Расскажите, какие книги вы любите и есть ли у вас там библиотека?',
  ]
  const random = fc.sample(fc.array(fc.constantFrom(...sentences), { minLength: 4, maxLength: 8 }), {
    seed: 2,
    numRuns: 250,
  })
  const paragraphs = random.map((list) => {
    const text = list.join(' ')
    const { raw } = lay(text, { mm: 163, justified: true })
    return raw.map((line) => ({ line, said: text.slice(line.from, line.to) }))
  })
  const all = paragraphs.flatMap((lines) => lines.slice(0, -1))

  it('close with the rest of a divided word, or one short word, hardly ever', () => {
    const divided = paragraphs.filter(
      (lines) => lines.at(-2)?.line.hyphen && !lines.at(-1)!.said.includes(' '),
    )
    const short = paragraphs.filter((lines) => lines.at(-1)!.said.length < 6)
    expect(divided.length).toBeLessThanOrEqual(3)
    expect(short.length).toBeLessThanOrEqual(3)
  })

  it('end in words of one or two letters hardly ever', () => {
    expect(all.length).toBeGreaterThan(700)
    const short = all.filter(({ line, said }) => !line.hyphen && / [а-яёА-ЯЁ]{1,2}$/.test(said))
    expect(short.length / all.length).toBeLessThan(0.01)
  })

  it('never divide after one letter, before fewer than three, or in a name', () => {
    for (const { line, said } of all.filter(({ line: { hyphen } }) => hyphen)) {
      const head = /[а-яё]+$/.exec(said)?.[0] ?? ''
      expect(head.length, said).toBeGreaterThanOrEqual(2)
      expect(said.slice(0, said.length - head.length).at(-1) ?? ' ', said).toMatch(/[^А-ЯЁ]/)
      expect(line.to - line.from).toBeGreaterThan(20)
    }
  })

  it('begin with a dash never, and keep their spaces even', () => {
    for (const { said } of all) expect(said).not.toMatch(/^[—–]/)
    const gains = all.map(({ line }) => Math.abs(line.spaceGain)).sort((a, b) => a - b)
    // A space is 277 thousandths of an em wide: half of the lines change it by a quarter, nine of ten by little more than half.
    expect(gains[Math.floor(gains.length / 2)]!).toBeLessThan(75)
    expect(gains[Math.floor(gains.length * 0.9)]!).toBeLessThan(160)
  })
})
