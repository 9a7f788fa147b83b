import 'server-only'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { ReleaseFiles } from './cross-check'
import { type EvidenceEntry, evidenceEntry, isEvidenceList } from './evidence/evidence-entry'
import { decodeList } from './list/decode'
import { ListUnreadable } from './list/fault'
import { readJsonList } from './list/read-json-list'
import { readTable, type Table } from './list/read-table'
import { parseRelease, type ReleaseTexts, readReleaseTexts, releaseTextsOf } from './read-release'

export const MAX_BYTES = 20 * 1024 * 1024

export type ImportInput =
  | { kind: 'list'; table: Table; encoding: string }
  | { kind: 'evidence'; entries: readonly EvidenceEntry[] }
  | { kind: 'release'; files: ReleaseFiles; contentHash: string }

function releaseInput(texts: ReleaseTexts): ImportInput {
  return { kind: 'release', files: parseRelease(texts), contentHash: texts.contentHash }
}

function isReleaseObject(parsed: unknown): parsed is Record<string, unknown> {
  return (
    typeof parsed === 'object' &&
    parsed !== null &&
    'release' in parsed &&
    'prisoners' in parsed &&
    'facilities' in parsed
  )
}

function readEvidence(parsed: unknown): readonly EvidenceEntry[] {
  const result = z.array(evidenceEntry).safeParse(parsed)
  if (result.success) return result.data
  const faults = result.error.issues.slice(0, 5).map(({ path: at, message }) => {
    const [index, ...field] = at
    return `entry ${Number(index) + 1}, ${field.join('.')}: ${message}`
  })
  throw new ListUnreadable(`The newer evidence cannot be read:\n${faults.join('\n')}`)
}

function readJson(text: string): ImportInput {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new ListUnreadable(
      `The file is no JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`,
    )
  }
  if (isReleaseObject(parsed)) return releaseInput(releaseTextsOf(parsed))
  if (isEvidenceList(parsed)) return { kind: 'evidence', entries: readEvidence(parsed) }
  return { kind: 'list', table: readJsonList(parsed), encoding: 'utf-8' }
}

/**
 * What lies at a path: a folder is a release, a file a list (CSV or JSON) or a whole release in one JSON.
 *
 * @throws ListUnreadable, DirectoryFilesFaulty
 */
export function readInput(file: string): ImportInput {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) throw new ListUnreadable(`There is no such file: ${path.basename(file)}`)
  if (stats.isDirectory()) return releaseInput(readReleaseTexts(file))
  if (!stats.isFile()) throw new ListUnreadable(`This is no file: ${path.basename(file)}`)
  if (stats.size > MAX_BYTES)
    throw new ListUnreadable(
      `The file has ${(stats.size / 1024 / 1024).toFixed(1)} MB; 20 MB are read at most. Please divide it.`,
    )
  if (stats.size === 0) throw new ListUnreadable('The file is empty.')
  const bytes = readFileSync(file)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new ListUnreadable('This is a spreadsheet’s own file (xlsx, ods): save it as CSV first.')
  const { text, encoding } = decodeList(bytes)
  if (/^\s*[[{]/u.test(text)) return readJson(text)
  return { kind: 'list', table: readTable(text), encoding }
}
