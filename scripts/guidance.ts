/**
 * The shell door of the warnings about content: JSONL `{id,text[,names]}` on stdin, one JSON line each on stdout, in
 * order: `{id,hits:[{start,end,category,level}]}`. A line that can't be read is answered with `{id,error}`, named on
 * stderr, and the exit code is 2. `names` are the addressee's and the writer's, in the nominative.
 *
 *   echo '{"id":1,"text":"Вчера был обстрел."}' | npm run -s guidance
 */
import { createInterface } from 'node:readline'
import { findHits } from '@/lib/guidance/find-hits'

/** Lines are written in chunks: a write a line is three times slower. */
const CHUNK = 64 * 1024

type Item = { id: unknown; text: string; ownNames: string[] }

function readLine(line: string): Item {
  const item: unknown = JSON.parse(line)
  if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string') {
    throw new Error('the line is no object with a string "text"')
  }
  const names: unknown = 'names' in item ? item.names : []
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    throw new Error('"names" is no list of strings')
  }
  return { id: 'id' in item ? item.id : null, text: item.text, ownNames: names }
}

/** The id of a line that is whole enough to have one. */
function findId(line: string): unknown {
  try {
    const item: unknown = JSON.parse(line)
    return typeof item === 'object' && item !== null && 'id' in item ? item.id : null
  } catch {
    return null
  }
}

function answer(line: string): { said: object; error?: string } {
  try {
    const { id, text, ownNames } = readLine(line)
    const hits = findHits(text, { ownNames })
    return {
      said: { id, hits: hits.map(({ start, end, category, level }) => ({ start, end, category, level })) },
    }
  } catch (fault) {
    const error = fault instanceof Error ? fault.message : String(fault)
    return { said: { id: findId(line), error }, error }
  }
}

const write = (chunk: string) => new Promise<void>((done) => process.stdout.write(chunk, () => done()))

async function main() {
  let number = 0
  let waiting = ''
  let faults = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { said, error } = answer(line)
    if (error !== undefined) {
      faults++
      console.error(`guidance: line ${number}: ${error}`)
    }
    waiting += `${JSON.stringify(said)}\n`
    if (waiting.length > CHUNK) {
      await write(waiting)
      waiting = ''
    }
  }
  await write(waiting)
  process.exitCode = faults > 0 ? 2 : 0
}

// A reader that leaves early (head, a closed pipe) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await main()
