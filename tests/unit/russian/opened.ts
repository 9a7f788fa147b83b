import { existsSync } from 'node:fs'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import type { Russian } from '@/lib/russian/open'
import type { Finding } from '@/lib/russian/types'

if (!existsSync('lib/russian/generated/word-graph.ts')) {
  throw new Error('The word graph is not built. Run: node --import tsx scripts/build-word-graph.ts')
}

/** The real dictionary and model: these tests are about what a writer will be told. */
export const russian: Russian = await loadRussian()

/** Findings in a form that reads well in a table: `kind: text → repair`. */
export const said = (text: string, finding: Finding) =>
  `${finding.kind}: ${text.slice(finding.start, finding.end)}${finding.fix === undefined ? '' : ` → ${finding.fix}`}`

export const findingsIn = (text: string, keep: readonly string[] = []) =>
  checkRussian(russian, text, { keep }).findings.map((finding) => said(text, finding))

/** Findings but for spelling. */
export const marksIn = (text: string) => findingsIn(text).filter((line) => !line.startsWith('misspelt'))
