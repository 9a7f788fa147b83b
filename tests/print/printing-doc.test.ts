import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formats, kinds } from '@/lib/print/formats'
import { readJobFile } from '@/scripts/print-job/job-file'
import { jobSchema } from '@/scripts/print-job/job-schema'
import { runPrint } from '@/scripts/print-job/run'
import { plainText, readText } from './read-pdf'
import { checkPdf } from './strict/check-pdf'

const page = readFileSync('docs/printing.md', 'utf8')
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]!)
const kindOf = (json: string): string => JSON.parse(json).kind

const folder = mkdtempSync(path.join(tmpdir(), 'printing-doc-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('docs/printing.md', () => {
  it('has one example of every kind', () => expect(examples.map(kindOf)).toEqual(kinds))

  it('names every format', () => {
    for (const id of Object.keys(formats)) expect(page).toContain(`\`${id}\``)
  })

  it('names every field that a job may have', () => {
    for (const field of Object.keys(jobSchema.shape))
      expect(page, field).toMatch(new RegExp(`[\`"]${field}[\`"]`))
  })

  it.each(examples.map((json) => [kindOf(json), json]))('the job of a %s is read as it stands', (_, json) => {
    expect(readJobFile(json)).toHaveProperty('job')
  })
})

describe.skipIf(!existsSync('var/directory.db'))(
  'its jobs, printed (skipped until set-up has loaded people)',
  () => {
    const print = async (kind: string): Promise<Uint8Array> => {
      const [file, out] = [path.join(folder, `${kind}.json`), path.join(folder, `${kind}.pdf`)]
      writeFileSync(file, examples.find((json) => kindOf(json) === kind)!)
      expect(await runPrint([file, out])).toMatchObject({ code: 0, faults: [] })
      return readFileSync(out)
    }
    const said = async (bytes: Uint8Array) =>
      (await readText(bytes)).map((one) => plainText(one).replace(/\s+/g, ' '))

    it.each<[string, number, RegExp[]]>([
      ['card', 2, [/Здравствуйте!/, /Anna Probe/, /РОССИЯ/, /RUSSLAND · RUSSIA/]],
      ['letter', 2, [/Пишу вам впервые\./, /Кому, куда/]],
      ['envelope', 1, [/Пчелинцев Дмитрий Дмитриевич/, /Anna Probe/, /ГЕРМАНИЯ/]],
      ['label', 1, [/Пчелинцеву Дмитрию/, /РОССИЯ · RUSSLAND · RUSSIA/]],
      ['pack', 8, [/Liest gern\./, /Wer eine Karte bekommt/, /Worüber schreiben\?/, /Wir denken an Sie\./]],
    ])('%s: %i pages that say what they should', async (kind, count, patterns) => {
      const bytes = await print(kind)
      const pages = await said(bytes)
      expect(pages).toHaveLength(count)
      for (const pattern of patterns) expect(pages.join(' ')).toMatch(pattern)
      expect(checkPdf(bytes)).toEqual([])
    })
  },
)
