import { type ContentUse, checkContent } from './check-content'
import { type PdfFile, type PdfObject, type PdfValue, parsePdf } from './parse-pdf'

type Dictionary = Map<string, PdfValue>

/** Keys that a neutral file never has: who made it, when, links, scripts, attachments. */
const forbidden =
  /^\/(?:Author|Creator|Producer|CreationDate|ModDate|Metadata|URI|JS|JavaScript|AA|OpenAction|Launch|EmbeddedFiles|Annots|AcroForm|PieceInfo|LastModified)$/

/**
 * A strict reader's findings, empty for a sound file: offsets, lengths and references; nothing unreachable; pages with boxes
 * inside each other; contents with known operators in balance; every font and picture named, used and complete; every tagged
 * stretch of content known to the structure tree, once, and the other way round.
 */
export function checkPdf(bytes: Uint8Array): string[] {
  let file: PdfFile
  try {
    file = parsePdf(bytes)
  } catch (error) {
    return [(error as Error).message]
  }
  const findings: string[] = []
  checkReach(file, findings)
  const marks = new Map<number, ContentUse>()
  for (const [number, { value }] of file.objects) {
    if (!(value instanceof Map)) continue
    for (const key of value.keys()) if (forbidden.test(key)) findings.push(`object ${number}: ${key}`)
    if (value.get('/Type') === '/Page') marks.set(number, checkPage(file, number, value, findings))
    if (value.get('/Type') === '/Font') checkFont(file, number, value, findings)
  }
  checkTags(file, marks, findings)
  return findings
}

function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue {
  if (value && typeof value === 'object' && 'ref' in value) return file.objects.get(value.ref)?.value ?? null
  return value ?? null
}

function referencesIn(value: PdfValue): number[] {
  if (value instanceof Map) return [...value.values()].flatMap(referencesIn)
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  return value && typeof value === 'object' ? [value.ref] : []
}

function checkReach(file: PdfFile, findings: string[]): void {
  const seen = new Set<number>()
  const queue = referencesIn(file.trailer)
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    if (seen.has(number)) continue
    seen.add(number)
    const object = file.objects.get(number)
    if (object) queue.push(...referencesIn(object.value))
    else findings.push(`object ${number} is referred to and does not exist`)
  }
  for (const number of file.objects.keys())
    if (!seen.has(number)) findings.push(`object ${number} is reached from nowhere`)
}

function checkPage(file: PdfFile, number: number, page: Dictionary, findings: string[]): ContentUse {
  const boxOf = (key: string) => (resolve(file, page.get(key)) as number[] | null) ?? null
  const outer = boxOf('/MediaBox')
  if (outer?.length !== 4) findings.push(`page ${number}: no MediaBox`)
  const inside = (inner: number[] | null, around: number[] | null) =>
    !inner ||
    !around ||
    (inner[0]! >= around[0]! && inner[1]! >= around[1]! && inner[2]! <= around[2]! && inner[3]! <= around[3]!)
  if (!inside(boxOf('/BleedBox'), outer)) findings.push(`page ${number}: BleedBox outside MediaBox`)
  if (!inside(boxOf('/TrimBox'), boxOf('/BleedBox') ?? outer))
    findings.push(`page ${number}: TrimBox outside BleedBox`)
  const use = checkContent(contentOf(file, page), (finding) => findings.push(`page ${number}: ${finding}`))
  const resources = resolve(file, page.get('/Resources')) as Dictionary | null
  const named = (kind: string) => [
    ...((resolve(file, resources?.get(kind)) as Dictionary | null)?.keys() ?? []),
  ]
  compare(`page ${number}: fonts`, use.fonts, named('/Font'), findings)
  compare(`page ${number}: pictures`, use.pictures, named('/XObject'), findings)
  return use
}

function compare(
  what: string,
  used: ReadonlySet<string>,
  named: readonly string[],
  findings: string[],
): void {
  for (const name of used) if (!named.includes(name)) findings.push(`${what}: ${name} is used and not named`)
  for (const name of named) if (!used.has(name)) findings.push(`${what}: ${name} is named and not used`)
}

function contentOf(file: PdfFile, page: Dictionary): string {
  const contents = page.get('/Contents')
  const references = Array.isArray(contents) ? contents : [contents ?? null]
  return references
    .map((value) => {
      const object: PdfObject | undefined =
        value && typeof value === 'object' && 'ref' in value ? file.objects.get(value.ref) : undefined
      return object?.stream?.toString('latin1') ?? ''
    })
    .join('\n')
}

function checkFont(file: PdfFile, number: number, font: Dictionary, findings: string[]): void {
  if (font.get('/Subtype') === '/Type0' && !font.has('/ToUnicode'))
    findings.push(`font ${number}: no ToUnicode`)
  if (font.get('/Subtype') !== '/CIDFontType2') return
  const descriptor = resolve(file, font.get('/FontDescriptor')) as Dictionary | null
  if (!descriptor?.has('/FontFile2')) findings.push(`font ${number}: not embedded`)
  if (!/^\/[A-Z]{6}\+/.test(String(font.get('/BaseFont')))) findings.push(`font ${number}: not a subset`)
}

/** Every marked stretch of every page has one element in the structure tree, and the tree names no other. */
function checkTags(file: PdfFile, marks: ReadonlyMap<number, ContentUse>, findings: string[]): void {
  const root = resolve(file, file.trailer.get('/Root')) as Dictionary
  const tree = resolve(file, root.get('/StructTreeRoot')) as Dictionary | null
  if (!tree) {
    findings.push('no structure tree')
    return
  }
  const known = new Map<string, number>()
  const walk = (value: PdfValue, page: number | null): void => {
    if (typeof value === 'number') {
      known.set(`${page} ${value}`, (known.get(`${page} ${value}`) ?? 0) + 1)
      return
    }
    if (Array.isArray(value)) {
      for (const kid of value) walk(kid, page)
      return
    }
    const element = resolve(file, value)
    if (!(element instanceof Map)) return
    const own = element.get('/Pg')
    const at = own && typeof own === 'object' && 'ref' in own ? own.ref : page
    if (element.get('/Type') === '/MCR') walk(element.get('/MCID') ?? null, at)
    else walk(element.get('/K') ?? null, at)
  }
  walk(tree.get('/K') ?? null, null)
  for (const [page, { marked }] of marks)
    for (const id of marked)
      if (known.get(`${page} ${id}`) !== 1)
        findings.push(
          `page ${page}: stretch ${id} stands ${known.get(`${page} ${id}`) ?? 0} times in the tree`,
        )
  const total = [...marks.values()].reduce((sum, { marked }) => sum + marked.length, 0)
  if (known.size !== total) findings.push(`the tree names ${known.size} stretches, the pages have ${total}`)
}
