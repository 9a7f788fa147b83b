import { z } from 'zod'
import { type BoxHeader, boxVersion } from './box-key'
import { type Bytes, fromBase64, toBase64 } from './bytes'
import type { Row } from './store'

/** A file that asked for more than this would only keep the page busy. */
const MOST_ITERATIONS = 10_000_000

const id = z.string().regex(/^[0-9a-f]{32}$/)

const shapeOf = <T extends z.ZodType<Bytes>>(bytes: T) => {
  const sealed = z.object({ nonce: bytes.refine(({ length }) => length === 12), bytes })
  return {
    header: z.object({
      format: z.literal('otkrytka-kept'),
      version: z.literal(boxVersion),
      id,
      iterations: z.number().int().min(1).max(MOST_ITERATIONS),
      salt: bytes.refine(({ length }) => length >= 16),
      key: sealed,
    }),
    row: z.object({ id, revision: z.number().int().min(1), sealed }),
  }
}

const stored = shapeOf(z.instanceof(Uint8Array) as unknown as z.ZodType<Bytes>)

const written = shapeOf(
  z
    .string()
    .regex(/^[A-Za-z0-9+/]*={0,2}$/)
    .transform((text, at) => {
      try {
        return fromBase64(text)
      } catch {
        at.addIssue({ code: 'custom', message: 'base64' })
        return z.NEVER
      }
    }) as unknown as z.ZodType<Bytes>,
)

const head = z.object({ format: z.literal('otkrytka-kept'), version: z.number().int() })

export type ReadHeader = { ok: true; header: BoxHeader } | { ok: false; code: 'newer' | 'older' | 'damaged' }

function judgeVersion(value: unknown): 'newer' | 'older' | 'damaged' | null {
  const read = head.safeParse(value)
  if (!read.success) return 'damaged'
  const { version } = read.data
  return version > boxVersion ? 'newer' : version < boxVersion ? 'older' : null
}

/** The header as the database holds it. */
export function readHeader(value: unknown): ReadHeader {
  const wrong = judgeVersion(value)
  if (wrong) return { ok: false, code: wrong }
  const read = stored.header.safeParse(value)
  return read.success ? { ok: true, header: read.data } : { ok: false, code: 'damaged' }
}

/** Whether a row of the database has the shape of one; its words may still be damaged. */
export const isRow = (value: unknown): value is Row => stored.row.safeParse(value).success

/** Everything of a box as one text file: what was sealed stays sealed, and opens with the same passphrase. */
export function writeFile(header: BoxHeader, rows: readonly Row[]): string {
  const text = JSON.stringify({ ...header, rows }, (_, value: unknown) =>
    value instanceof Uint8Array ? toBase64(value) : value,
  )
  return `${text}\n`
}

export type ReadFile =
  | { ok: true; header: BoxHeader; rows: readonly Row[] }
  | { ok: false; code: 'newer' | 'older' | 'damaged' | 'notOurs' }

/** Reads such a file. Rows that do not even have the shape of one make the whole file «damaged». */
export function readFile(text: string): ReadFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, code: text.includes('otkrytka-kept') ? 'damaged' : 'notOurs' }
  }
  if (!z.object({ format: z.literal('otkrytka-kept') }).safeParse(value).success)
    return { ok: false, code: 'notOurs' }
  const wrong = judgeVersion(value)
  if (wrong) return { ok: false, code: wrong }
  const read = written.header.extend({ rows: z.array(written.row).max(10_000) }).safeParse(value)
  if (!read.success) return { ok: false, code: 'damaged' }
  const { rows, ...header } = read.data
  return { ok: true, header, rows }
}
