import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as mupdf from 'mupdf'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { formats } from '@/lib/print/formats'
import type { FormatId, Job } from '@/lib/print/types'
import { sampleJob, sampleVariants } from '@/scripts/print-samples'
import { checkPdf } from './strict/check-pdf'

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

/** pdf.js reads every page and everything on it; what it warns of fails the test (`tests/setup/console.ts`). */
async function readStrictly(bytes: Uint8Array): Promise<number> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.WARNINGS,
    stopAtErrors: true,
    useSystemFonts: false,
    isEvalSupported: false,
  }).promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getOperatorList()
    await page.getStructTree()
  }
  const { numPages } = document
  await document.destroy()
  return numPages
}

function isRepairedByMupdf(bytes: Uint8Array): boolean {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument
  for (let page = 0; page < document.countPages(); page++)
    document
      .loadPage(page)
      .toPixmap(mupdf.Matrix.scale(0.2, 0.2), mupdf.ColorSpace.DeviceGray, false, true)
      .destroy()
  const repaired = document.wasRepaired()
  document.destroy()
  return repaired
}

const hasQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe.each(jobs)('a strict reader of %s', (_, job) => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await pdfOf(job)
  })

  it('finds nothing', () => expect(checkPdf(bytes)).toEqual([]))
  it('neither pdf.js warns nor MuPDF repairs', async () => {
    expect(await readStrictly(bytes)).toBeGreaterThan(0)
    expect(isRepairedByMupdf(bytes)).toBe(false)
  })
  it('sees the same bytes each time', async () => {
    expect(Buffer.compare(bytes, await pdfOf(structuredClone(job)))).toBe(0)
  })
  it.skipIf(!hasQpdf)('qpdf agrees (skipped where it is not installed)', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'strict-'))
    const file = path.join(folder, 'job.pdf')
    writeFileSync(file, bytes)
    expect(() => execFileSync('qpdf', ['--check', file], { stdio: 'pipe' })).not.toThrow()
    rmSync(folder, { recursive: true })
  })
})

describe('the strict reader itself', () => {
  const broken = async (change: (text: string) => string) => {
    const text = Buffer.from(await pdfOf(sampleJob('a6'))).toString('latin1')
    const changed = change(text)
    expect(changed).not.toBe(text)
    return checkPdf(Buffer.from(changed, 'latin1')).join('; ')
  }

  it.each<[string, (text: string) => string, RegExp]>([
    ['a byte too many', (text) => text.replace('endobj', ' endobj'), /not at its offset|startxref/],
    ['a wrong length', (text) => text.replace(/\/Length (\d)(\d)/, '/Length $2$1'), /bytes long/],
    ['no end', (text) => text.replace('%%EOF', '%%EOL'), /no end mark/],
    [
      'a lost object',
      (text) => text.replace(/(\/FontDescriptor )\d\d( 0 R)/, '$199$2'),
      /object 99 is referred to and does not exist/,
    ],
    ['a link', (text) => text.replace('/Title ', '/URI   '), /\/URI/],
    ['no header', (text) => text.replace('%PDF', '%PDX'), /header/],
  ])('finds %s', async (_, change, finding) => expect(await broken(change)).toMatch(finding))

  it('finds unbalanced contents and stray text', async () => {
    const { checkContent } = await import('./strict/check-content')
    const said = (content: string) => {
      const findings: string[] = []
      checkContent(content, (finding) => findings.push(finding))
      return findings.join('; ')
    }
    expect(said('/P <</MCID 0>> BDC q BT /F1 9 Tf [<0001>] TJ ET Q EMC')).toBe('')
    expect(said('q')).toBe('left open: Q')
    expect(said('q BT Q ET')).toContain('closes something else')
    expect(said('/Artifact BMC [<00>] TJ EMC')).toContain('text outside BT')
    expect(said('0 0 m 1 1 l S')).toContain('outside marked content')
    expect(said('1 2 cm')).toContain('cm with 2 operands')
    expect(said('1 xx')).toContain('unknown operator xx')
  })
})
