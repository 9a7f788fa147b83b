/**
 * Cuts the faces to the characters we print and writes three things from the same cut: the web font
 * (`public/fonts/<id>.woff2`), the font of the PDF as a script (`lib/pdf/generated/<id>.ts`, deflated and in
 * base64: the desk may fetch nothing) and the metrics that lay out paper (`lib/print/generated/metrics.ts`,
 * kept in git so that layout needs no build). The same inputs give the same bytes; unchanged inputs, no work.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import subsetFont from 'subset-font'
import { fontIds } from '../lib/print/faces'
import type { PackedMetrics } from '../lib/print/metrics'
import type { FontId } from '../lib/print/types'
import { charset } from './fonts/charset'
import { renameFont } from './fonts/name-table'
import { packMetrics } from './fonts/pack-metrics'
import { readMetrics } from './fonts/read-metrics'
import { type CutId, sources } from './fonts/sources'

const root = path.join(import.meta.dirname, '..')
const webDir = path.join(root, 'public/fonts')
const pdfDir = path.join(root, 'lib/pdf/generated')
const metricsFile = path.join(root, 'lib/print/generated/metrics.ts')
const stampFile = path.join(pdfDir, 'stamp.txt')
const version = 'Version 1.000'

const cutIds = Object.keys(sources) as CutId[]
const prints = (id: CutId): id is FontId => (fontIds as readonly string[]).includes(id)

const sourcePath = (id: CutId) => path.join(root, 'node_modules/@expo-google-fonts', sources[id].file)

function stampOf(): string {
  const hash = createHash('sha256')
  const scripts = readdirSync(path.join(root, 'scripts/fonts')).map((name) => `scripts/fonts/${name}`)
  for (const file of ['scripts/build-fonts.ts', 'lib/print/faces.ts', ...scripts.sort()])
    hash.update(readFileSync(path.join(root, file)))
  for (const id of cutIds) hash.update(readFileSync(sourcePath(id)))
  return hash.digest('hex')
}

function isDone(stamp: string): boolean {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp || !existsSync(metricsFile))
    return false
  return cutIds.every(
    (id) =>
      existsSync(path.join(webDir, `${id}.woff2`)) &&
      (!prints(id) || existsSync(path.join(pdfDir, `${id}.ts`))),
  )
}

/** The copyright line of the full font: string 0 of its `name` table, kept in the cut as the licence asks. */
function copyrightOf(font: Buffer): string {
  const text = font.toString('latin1').replaceAll('\0', '')
  return /Copyright (?:\(c\)|©)?\s?\d{4}[ -~]*?(?:reserved\.|caveat\))/i.exec(text)?.[0] ?? ''
}

const metrics: Partial<Record<FontId, PackedMetrics>> = {}
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

async function build(id: CutId) {
  const full = readFileSync(sourcePath(id))
  const copyright = copyrightOf(full)
  if (!copyright) throw new Error(`${id}: no copyright line in the full font`)
  const cut = await subsetFont(full, charset(), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk'],
    preserveNameIds: [1, 2, 3, 4, 5, 6],
  })
  const font = renameFont(cut, { ...sources[id], copyright, version })
  const web = await subsetFont(font, charset(), {
    targetFormat: 'woff2',
    preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14],
  })
  writeFileSync(path.join(webDir, `${id}.woff2`), web)
  const sizes = `${id}  ttf ${kb(font.length)}  woff2 ${kb(web.length)}`
  if (!prints(id)) return console.log(`fonts: ${sizes}`)
  const base64 = deflateRawSync(font, { level: 9 }).toString('base64')
  writeFileSync(
    path.join(pdfDir, `${id}.ts`),
    `// Made by scripts/build-fonts.ts: TrueType, deflated (raw), base64. ${copyright} SIL Open Font License 1.1.\nexport const data =\n  '${base64}'\n`,
  )
  metrics[id] = packMetrics(readMetrics(font))
  console.log(`fonts: ${sizes}  script ${kb(base64.length)}`)
}

const stamp = stampOf()
if (isDone(stamp)) {
  console.log('fonts: unchanged')
} else {
  mkdirSync(webDir, { recursive: true })
  mkdirSync(pdfDir, { recursive: true })
  mkdirSync(path.dirname(metricsFile), { recursive: true })
  for (const id of cutIds) await build(id)
  const text = `// Made by scripts/build-fonts.ts: advances and kerning of the faces, in thousandths of an em.\nimport type { PackedMetrics } from '../metrics'\nimport type { FontId } from '../types'\n\nexport const packed: Record<FontId, PackedMetrics> = ${JSON.stringify(metrics, null, 1)}\n`
  if (!existsSync(metricsFile) || readFileSync(metricsFile, 'utf8') !== text) writeFileSync(metricsFile, text)
  writeFileSync(stampFile, stamp)
}
