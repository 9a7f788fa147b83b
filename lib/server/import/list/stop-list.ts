import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { partialDate, sightingRecord } from '@/lib/facility/source-record'
import { personStatuses } from '@/lib/prisoner/status'
import { readRecords } from '../read-records'

/** Somebody or someplace newer reports tell of, who is not in the directory: no older list brings them in. */
const stopRecord = z.strictObject({
  id: z.string(),
  /** «Фамилия Имя», or a facility's official name. */
  name: z.string().min(1),
  kind: z.enum(['person', 'facility']),
  status: z.enum([...personStatuses, 'closing', 'closed']),
  on: partialDate.nullable(),
  seen: sightingRecord.extend({ publisher: z.string() }).omit({ source: true }),
})
export type StopRecord = z.infer<typeof stopRecord>

const shipped = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'prisma/directory/stop-list.json')

/** The stop list of the shipped release; empty where a release has none. Throws DirectoryFilesFaulty. */
export function readStopList(file = shipped): StopRecord[] {
  return existsSync(file) ? readRecords(stopRecord, 'stop-list.json', readFileSync(file, 'utf8')) : []
}
