import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { formats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { FormatId, Job, TextBox } from '@/lib/print/types'
import { sampleJob, sampleVariants } from '@/scripts/print-samples'
import { checkPositions } from './check-positions'
import { readFacts, readText, writtenText } from './read-pdf'

const titles = {
  card: 'Почтовая карточка',
  letter: 'Письмо',
  envelope: 'Конверт',
  label: 'Наклейки',
  pack: 'Письма',
}

const ids = Object.keys(formats) as FormatId[]
const jobs: [string, Job][] = ids.flatMap((id) => [
  [id, sampleJob(id)] as [string, Job],
  ...sampleVariants(id).map((variant): [string, Job] => [`${id}, ${variant.title}`, variant.job]),
])

async function pdfOf(job: Job): Promise<Uint8Array> {
  const made = await makePdf(job)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

type Node = { role?: string; lang?: string; alt?: string; children?: Node[] }
const rolesOf = (node: Node): string[] => [node.role ?? '', ...(node.children ?? []).flatMap(rolesOf)]

const squeeze = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')

describe.each(jobs)('%s', (_, job) => {
  it('has every line where the layout put it, and says them in reading order', async () => {
    const layout = layoutSheets(job)
    if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
    const bytes = await pdfOf(job)
    const pages = await readText(bytes)
    expect(pages).toHaveLength(layout.sheets.length)
    for (const [index, sheet] of layout.sheets.entries()) checkPositions(sheet, pages[index]!)
    const lines = layout.sheets.flatMap(({ frames }) =>
      frames.flatMap(({ boxes }) => boxes.filter((box): box is TextBox => box.type === 'text')),
    )
    const said = lines.map(
      ({ text, joins, softHyphen }) => (softHyphen ? text.slice(0, -1) : text) + (joins ? '' : ' '),
    )
    expect(squeeze(writtenText(bytes))).toBe(squeeze(said.join('')))
  })

  it('is tagged, Russian, titled without a name, and carries nothing else', async () => {
    const { info, preferences, mark, script, attachments, annotations, tree } = await readFacts(
      await pdfOf(job),
    )
    expect(info).toMatchObject({ Title: titles[job.kind], Language: 'ru' })
    expect(Object.keys(info).filter((key) => /Author|Creat|Prod|ModDate|Keywords|Subject/.test(key))).toEqual(
      [],
    )
    expect(mark).toMatchObject({ Marked: true })
    expect(preferences).toMatchObject({ DisplayDocTitle: true, PrintScaling: 'None' })
    expect([script, attachments, annotations]).toEqual([null, null, []])
    const roles = rolesOf(tree as Node).filter((role) => role !== '')
    expect(roles.slice(0, 2)).toEqual(['Root', 'Document'])
    for (const role of roles.slice(2)) expect(['P', 'H1', 'Figure']).toContain(role)
  })
})

describe('guests’ sentences in a pack', () => {
  it('say which language they are in', async () => {
    const job = sampleJob('pack-a4')
    if (!job.pack) throw new Error('a pack was expected')
    const bytes = await pdfOf({ ...job, pack: { ...job.pack, parts: ['hints', 'phrases'] } })
    const { tree } = await readFacts(bytes)
    const langs = JSON.stringify(tree).match(/"lang":"en"/g) ?? []
    expect(langs.length).toBe(1 + job.pack.hints.lines.length)
  })
})

describe('how a duplex printer is told to turn sheets', () => {
  const duplexOf = async (job: Job) =>
    ((await readFacts(await pdfOf(job))).preferences as Record<string, unknown> | null)?.Duplex ?? null

  it.each<[string, Job, string | null]>([
    ['quarters', sampleJob('a6-4up-a4'), 'DuplexFlipLongEdge'],
    ['quarters, short', { ...sampleJob('a6-4up-a4'), flip: 'short' }, 'DuplexFlipShortEdge'],
    ['two on a sheet', sampleJob('4x6-2up-letter'), 'DuplexFlipLongEdge'],
    ['single cards', sampleJob('a6'), 'DuplexFlipShortEdge'],
    ['fronts alone', { ...sampleJob('a6-4up-a4'), sides: 'fronts' }, null],
    ['letters', sampleJob('a4'), null],
    ['packs', sampleJob('pack-a4'), null],
  ])('%s', async (_, job, wanted) => expect(await duplexOf(job)).toBe(wanted))
})
