import * as z from 'zod/mini'
import { fromBase64 } from '@/lib/text/base64'
import { type BoxHeader, boxVersion } from './box-key'
import { type Bytes, toBase64 } from './bytes'
import type { Row } from './store'

/** A file that asked for more than this would only keep the page busy. */
const MOST_ITERATIONS = 10_000_000

const id = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** Header and row, whatever stands for bytes: the bytes themselves in the database, base64 in a file. */
function shapeOf(bytes: z.ZodMiniType<Bytes>) {
  const ofLength = (is: (length: number) => boolean) =>
    z.pipe(bytes, z.custom<Bytes>().check(z.refine(({ length }) => is(length))))
  const sealed = z.object({ nonce: ofLength((length) => length === 12), bytes })
  return {
    header: z.object({
      format: z.literal('otkrytka-kept'),
      version: z.literal(boxVersion),
      id,
      iterations: z.int().check(z.minimum(1), z.maximum(MOST_ITERATIONS)),
      salt: ofLength((length) => length >= 16),
      key: sealed,
    }),
    row: z.object({ id, revision: z.int().check(z.minimum(1)), sealed }),
  }
}

const stored = shapeOf(z.custom<Bytes>((value) => value instanceof Uint8Array))

const written = shapeOf(
  z.pipe(
    z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)),
    z.transform(fromBase64),
  ),
)

const head = z.object({ format: z.literal('otkrytka-kept'), version: z.int() })

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
  const file = z.extend(written.header, { rows: z.array(written.row).check(z.maxLength(10_000)) })
  const read = file.safeParse(value)
  if (!read.success) return { ok: false, code: 'damaged' }
  const { rows, ...header } = read.data
  return { ok: true, header, rows }
}
