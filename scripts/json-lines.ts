import { createInterface } from 'node:readline'

/** Lines are written in chunks: a write a line is three times slower. */
const CHUNK = 64 * 1024

/** What a door answers to one line: nothing (`said` null) or an object, and what was wrong with the line. */
export type Answer = { said: object | null; error?: string }

/**
 * Reads a line as an object with a `text`.
 *
 * @throws Error in words for the one who called the door
 */
export function readItem(line: string): { id: unknown; text: string; item: object } {
  const item: unknown = JSON.parse(line)
  if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string') {
    throw new Error('the line is no object with a string "text"')
  }
  return { id: 'id' in item ? item.id : null, text: item.text, item }
}

const write = (chunk: string) => new Promise<void>((done) => process.stdout.write(chunk, () => done()))

/**
 * A shell door for JSON lines: every line of stdin is answered by one on stdout, in order. Lines that can't be read
 * are named on stderr with their number, and the exit code is 2.
 */
export async function answerLines(door: string, answer: (line: string) => Answer): Promise<void> {
  // A reader that leaves early (head, a closed pipe) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let number = 0
  let waiting = ''
  let faults = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { said, error } = answer(line)
    if (error !== undefined) {
      faults++
      console.error(`${door}: line ${number}: ${error}`)
    }
    if (said !== null) waiting += `${JSON.stringify(said)}\n`
    if (waiting.length > CHUNK) {
      await write(waiting)
      waiting = ''
    }
  }
  await write(waiting)
  process.exitCode = faults > 0 ? 2 : 0
}

/** What is said of a fault. */
export const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
