import 'server-only'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { recordsText, recordText } from '@/lib/feeds/release-text'
import type { ReleaseFiles } from '../import/cross-check'

/** The text of each file of a release: equal directory, equal bytes. */
export function releaseTexts({
  release,
  sources,
  facilities,
  prisoners,
}: ReleaseFiles): Record<string, string> {
  return {
    'release.json': `${recordText(release)}\n`,
    'sources.json': `${recordsText(sources)}\n`,
    'facilities.json': `${recordsText(facilities)}\n`,
    'prisoners.json': `${recordsText(prisoners)}\n`,
  }
}

/** Writes a release into a folder; each file appears whole or not at all. */
export function writeRelease(folder: string, files: ReleaseFiles): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(releaseTexts(files))) {
    const file = path.join(folder, name)
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  }
}
