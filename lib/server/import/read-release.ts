import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { facilityRecord } from '@/lib/facility/record'
import { sourceRecord } from '@/lib/facility/source-record'
import { prisonerRecord } from '@/lib/prisoner/record'
import { crossCheck, type ReleaseFiles } from './cross-check'
import { DirectoryFilesFaulty } from './fault'
import { readRecord, readRecords } from './read-records'
import { releaseRecord } from './release-record'

const names = ['release.json', 'sources.json', 'facilities.json', 'prisoners.json'] as const
type FileName = (typeof names)[number]

/** The files as they lie on disk, with a hash over all of them: equal hash, equal directory. */
export type ReleaseTexts = { texts: Readonly<Record<FileName, string>>; contentHash: string }

function readText(folder: string, name: FileName): string {
  try {
    return readFileSync(path.join(folder, name), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    const message = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`
    throw new DirectoryFilesFaulty([{ file: name, row: null, id: null, field: null, message }])
  }
}

/** A release in one object, `{ release, sources, facilities, prisoners }`, as if it lay in four files. */
export function releaseTextsOf(whole: Readonly<Record<string, unknown>>): ReleaseTexts {
  return textsFrom((name) => JSON.stringify(whole[name.replace('.json', '')] ?? null))
}

/** Reads the release's files without looking into them. Throws DirectoryFilesFaulty. */
export function readReleaseTexts(folder: string): ReleaseTexts {
  return textsFrom((name) => readText(folder, name))
}

function textsFrom(textOf: (name: FileName) => string): ReleaseTexts {
  const hash = createHash('sha256')
  const texts = Object.fromEntries(
    names.map((name) => {
      const text = textOf(name)
      hash.update(`${name}\n${text.length}\n${text}`)
      return [name, text]
    }),
  ) as Record<FileName, string>
  return { texts, contentHash: hash.digest('hex') }
}

/** Checks every record and what ties them together. Throws DirectoryFilesFaulty with file, row and field. */
export function parseRelease({ texts }: ReleaseTexts): ReleaseFiles {
  const files: ReleaseFiles = {
    release: readRecord(releaseRecord, 'release.json', texts['release.json']),
    sources: readRecords(sourceRecord, 'sources.json', texts['sources.json']),
    facilities: readRecords(facilityRecord, 'facilities.json', texts['facilities.json']),
    prisoners: readRecords(prisonerRecord, 'prisoners.json', texts['prisoners.json']),
  }
  const faults = crossCheck(files)
  if (faults.length > 0) throw new DirectoryFilesFaulty(faults)
  return files
}
