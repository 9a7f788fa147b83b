import 'server-only'
import type { z } from 'zod'
import { DirectoryFilesFaulty, type Fault } from './fault'

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = `is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`
    throw new DirectoryFilesFaulty([{ file, row: null, id: null, field: null, message }])
  }
}

function idOf(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null
}

function faultsOf(error: z.ZodError, where: Pick<Fault, 'file' | 'row' | 'id'>): Fault[] {
  return error.issues.map(({ path, message }) => ({ ...where, field: path.join('.') || null, message }))
}

/** One record from a file's text. Throws DirectoryFilesFaulty. */
export function readRecord<T>(schema: z.ZodType<T>, file: string, text: string): T {
  const result = schema.safeParse(parseJson(file, text))
  if (result.success) return result.data
  throw new DirectoryFilesFaulty(faultsOf(result.error, { file, row: null, id: null }))
}

/** All records of a file's text, each checked; throws DirectoryFilesFaulty with every fault of the file. */
export function readRecords<T extends { id: string }>(schema: z.ZodType<T>, file: string, text: string): T[] {
  const rows = parseJson(file, text)
  if (!Array.isArray(rows))
    throw new DirectoryFilesFaulty([
      { file, row: null, id: null, field: null, message: 'is no list of records' },
    ])
  const faults: Fault[] = []
  const firstRow = new Map<string, number>()
  const records = rows.flatMap((row: unknown, index) => {
    const where = { file, row: index + 1, id: idOf(row) }
    const result = schema.safeParse(row)
    if (!result.success) {
      faults.push(...faultsOf(result.error, where))
      return []
    }
    const earlier = firstRow.get(result.data.id)
    if (earlier !== undefined)
      faults.push({ ...where, field: 'id', message: `stands in row ${earlier} as well` })
    firstRow.set(result.data.id, index + 1)
    return [result.data]
  })
  if (faults.length > 0) throw new DirectoryFilesFaulty(faults)
  return records
}
