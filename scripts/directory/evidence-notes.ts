import type { EvidenceEntry } from '@/lib/server/import/evidence/evidence-entry'

/** What notes beside the newer evidence say and its fields do not (read note by note on 21 November 2026). */
const inColonyOn: Readonly<Record<string, string>> = {
  // «A colony, unnamed: the remand prison … given in the directory is doubtful» (Meduza, 26 February 2026).
  'memopzk-25445': '2026-02-26',
}

/** The evidence with what its notes add: who is seen in a colony has a sentence in force by that day. */
export function amendEvidence(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  return entries.flatMap((entry): EvidenceEntry[] => {
    const day = entry.target === null ? undefined : inColonyOn[entry.target]
    if (day === undefined || entry.kind !== 'status') return [entry]
    return [entry, { ...entry, kind: 'sentence', values: { in_force: day } }]
  })
}
