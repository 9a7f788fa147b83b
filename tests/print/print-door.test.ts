import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listing, readJobFile } from '@/scripts/print-job/job-file'
import { runPrint } from '@/scripts/print-job/run'
import { plainText, readText } from './read-pdf'

const folder = mkdtempSync(path.join(tmpdir(), 'print-door-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ended = { code: number; out: string; fault: string }

/** Runs the shell door as `npm run -s print` does. */
function print(...args: string[]): Promise<Ended> {
  const node = ['--import', 'tsx', '--conditions=react-server', 'scripts/print.ts', ...args]
  return new Promise((resolve) =>
    execFile(process.execPath, node, (error, out, fault) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, fault }),
    ),
  )
}

const letter = { to: 'memopzk-7819', text: 'Здравствуйте, Дмитрий!\nПривет из Берлина.', design: 'boat' }
const job = { kind: 'card', format: 'a6', lang: 'de', from: { lines: ['Anna Probe'] }, letters: [letter] }

function fileOf(value: unknown): string {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.json`)
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}

describe('readJobFile', () => {
  it('reads the form of the README', () => {
    const read = readJobFile(JSON.stringify(job))
    expect(read).toEqual({ job: { ...job, stampHint: true } })
  })

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /^The job is not JSON/],
    ['a list', [], /^job: /],
    ['no kind', { ...job, kind: undefined }, /^kind: /],
    ['an unknown kind', { ...job, kind: 'poster' }, /^kind: there is no kind "poster"/],
    ['a format of another kind', { ...job, format: 'a4' }, /^format: "a4" is not a format of a card/],
    ['a name of a prototype', { ...job, format: '__proto__' }, /^format: /],
    ['nobody', { ...job, letters: [] }, /^letters: /],
    ['no text', { ...job, letters: [{ to: 'x' }] }, /^letters\[0\]\.text: /],
    [
      'a wrong design',
      { ...job, letters: [{ ...letter, design: 'flag' }] },
      /^letters\[0\]\.design: there is no design "flag"/,
    ],
    ['a wrong face', { ...job, letters: [{ ...letter, face: 'gothic' }] }, /^letters\[0\]\.face: /],
    ['a field nobody knows', { ...job, letters: [{ ...letter, note: 1 }] }, /^letters\[0\]: .*note/],
    ['a sender that is a text', { ...job, from: 'Anna' }, /^from: /],
    ['no language tag', { ...job, lang: 'Deutsch!' }, /^lang: /],
  ])('%s: names the field', (_, value, message) => {
    const read = readJobFile(typeof value === 'string' ? value : JSON.stringify(value))
    expect('faults' in read && read.faults[0]).toMatch(message)
  })
})

const pack = {
  tally: { title: 'Кому', name: 'Имя', place: 'Где', written: '✓', posted: '✓' },
  hints: { title: 'Hints', lines: ['The weather.'] },
  phrases: { title: 'Phrases', pairs: [{ ru: 'Здравствуйте!', own: 'Hello!' }] },
}

describe('fields of some kinds only', () => {
  it.each<[string, object, RegExp]>([
    ['sides on a letter', { kind: 'letter', format: 'a4', sides: 'fronts' }, /^sides: only for card/],
    ['a reply sheet on a card', { replySheet: true }, /^replySheet: only for letter/],
    ['a skip on a card', { skip: 1 }, /^skip: only for label, pack/],
    ['a pack on a card', { pack: {} }, /^pack: only for pack/],
    ['an offset of 6 mm', { kind: 'label', format: 'l7160', offsetMm: { x: 6, y: 0 } }, /^offsetMm\.x: /],
    ['half a label skipped', { kind: 'label', format: 'l7160', skip: 0.5 }, /^skip: /],
    ['a letter on a label sheet', { kind: 'letter', format: '5160' }, /"5160" is not a format of a letter/],
    ['an unknown side', { sides: 'left' }, /^sides: /],
    [
      'an unknown part',
      { kind: 'pack', format: 'pack-a4', pack: { parts: ['flags'] } },
      /^pack\.parts\[0\]: /,
    ],
    [
      'cards of a pack on envelopes',
      { kind: 'pack', format: 'pack-a4', pack: { cards: 'dl' } },
      /^pack\.cards: "dl" is not a format of a card/,
    ],
    ['letters nowhere', { letters: [] }, /^letters: there is none/],
  ])('%s: says so', (_, parts, message) => {
    const read = readJobFile(JSON.stringify({ ...job, ...parts }))
    expect('faults' in read && read.faults.join('\n')).toMatch(message)
  })

  it('needs no text on envelopes and labels, and nobody for a calibration page', () => {
    const to = { to: 'memopzk-7819' }
    expect(readJobFile(JSON.stringify({ kind: 'envelope', format: 'dl', letters: [to] }))).toHaveProperty(
      'job',
    )
    expect(readJobFile(JSON.stringify({ kind: 'label', format: '5160', letters: [to] }))).toHaveProperty(
      'job',
    )
    const blank = { kind: 'label', format: '5160', calibration: true, letters: [] }
    expect(readJobFile(JSON.stringify(blank))).toHaveProperty('job')
  })

  it('fills what a pack leaves out, in its guests’ language', () => {
    const read = readJobFile(
      JSON.stringify({ kind: 'pack', format: 'pack-letter', lang: 'de', letters: [{ to: 'x' }] }),
    )
    expect(read).toMatchObject({
      job: {
        pack: {
          parts: listing().packParts,
          cards: 'quarter-4up-letter',
          envelopes: 'no10',
          labels: '5163',
          lang: 'de',
          ruled: false,
          tally: { written: 'Geschrieben' },
          hints: { lines: [] },
        },
      },
    })
  })
})

describe('print from the shell', () => {
  it('lists kinds, formats, faces and designs', async () => {
    const { code, out } = await print('--list')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(listing())))
    expect(Object.keys(JSON.parse(out).kinds)).toEqual(['card', 'letter', 'envelope', 'label', 'pack'])
  })

  it('ends with 2 and the list for a wrong pair, and writes nothing', async () => {
    const out = path.join(folder, 'wrong.pdf')
    const ended = await print(fileOf({ ...job, format: 'a4' }), out)
    expect(ended.code).toBe(2)
    expect(ended.fault).toContain('"a4" is not a format of a card')
    expect(ended.fault).toContain('"letter":["a4","us-letter"]')
    expect(existsSync(out)).toBe(false)
  })

  it('ends with 2 and says how it is used, or what it can not read', async () => {
    expect(await runPrint([])).toMatchObject({ code: 2, faults: [expect.stringContaining('usage')] })
    expect(await runPrint(['/nowhere.json', 'x.pdf'])).toMatchObject({
      code: 2,
      faults: [expect.stringContaining('/nowhere.json')],
    })
  })
})

describe.skipIf(!existsSync('var/directory.db'))(
  'people of the directory (skipped until set-up has loaded it)',
  () => {
    it.each([['memopzk-7819'], ['dmitry-pchelintsev']])('%s: prints the published address', async (to) => {
      const out = path.join(folder, `${to}.pdf`)
      const ended = await print(fileOf({ ...job, letters: [{ ...letter, to }] }), out)
      expect(ended).toMatchObject({ code: 0, fault: '' })
      const [, back] = await readText(readFileSync(out))
      const said = plainText(back!).replace(/\s+/g, ' ')
      for (const part of [
        'Здравствуйте, Дмитрий!',
        'Пчелинцеву Дмитрию Дмитриевичу',
        '1992 г. р.',
        'ФКУ ИК-27 УФСИН России по Кировской области',
        'пгт Лесной',
        '612815 РОССИЯ',
        '612815 LESNOY',
        'RUSSLAND · RUSSIA',
      ])
        expect(said).toContain(part)
    })

    it('prints every kind on every format', async () => {
      for (const [kind, ids] of Object.entries(listing().kinds))
        for (const format of ids) {
          const out = path.join(folder, `${kind}-${format}.pdf`)
          const letters = kind === 'card' || kind === 'letter' ? [letter] : [{ to: letter.to }]
          const words = kind === 'pack' ? { pack: { ...pack, tally: undefined } } : {}
          const ended = await runPrint([fileOf({ ...job, kind, format, letters, ...words }), out])
          expect(ended, `${kind} ${format}`).toMatchObject({ code: 0, faults: [] })
          const pages = await readText(readFileSync(out))
          const said = pages.map(plainText).join(' ').replace(/\s+/g, ' ')
          expect(said, format).toContain('Пчелинцеву Дмитрию Дмитриевичу')
          if (kind === 'pack') expect(pages.length).toBeGreaterThanOrEqual(7)
        }
    })

    it('names a character of a pack that no face has', async () => {
      const file = fileOf({ ...job, kind: 'pack', format: 'pack-a4', letters: [{ to: letter.to }], pack })
      const { code, faults } = await runPrint([file, path.join(folder, 'words.pdf')])
      expect(code).toBe(2)
      expect(faults[0]).toContain("pack: these characters can't be printed: ✓ (U+2713")
    })

    it('refuses somebody unknown and an emoji, each by its field', async () => {
      const nobody = fileOf({ ...job, letters: [{ ...letter, to: 'nobody-at-all' }] })
      expect(await runPrint([nobody, path.join(folder, 'n.pdf')])).toEqual({
        code: 2,
        out: '',
        faults: ['letters[0].to: nobody is called "nobody-at-all"'],
      })
      const emoji = fileOf({ ...job, letters: [{ ...letter, text: 'Привет 😀' }] })
      const { code, faults } = await runPrint([emoji, path.join(folder, 'e.pdf')])
      expect(code).toBe(2)
      expect(faults[0]).toContain('U+1F600 at 7')
    })

    it('says plainly when the file can not be written', async () => {
      const { code, faults } = await runPrint([fileOf(job), '/nowhere/out.pdf'])
      expect(code).toBe(1)
      expect(faults).toEqual(["/nowhere/out.pdf: can't be written (ENOENT)"])
    })
  },
)
