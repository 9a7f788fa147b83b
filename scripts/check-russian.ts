/**
 * The shell door of the Russian check: JSONL `{id,text}` on stdin, one JSON line each on stdout
 * `{id,isRussian,verdict,spans,spelling}`. Builds the word graph first where there is none yet. Exits 2 when a line
 * could not be read or the graph could not be built.
 *
 *   echo '{"id":1,"text":"Привет, як справи?"}' | npm run -s check-russian
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'

/** Lines are written in chunks: a write a line is three times slower. */
const CHUNK = 64 * 1024

function readLine(line: string): { id: unknown; text: string } {
  const item: unknown = JSON.parse(line)
  if (typeof item !== 'object' || item === null || !('text' in item) || typeof item.text !== 'string') {
    throw new Error('the line is no object with a string "text"')
  }
  return { id: 'id' in item ? item.id : null, text: item.text }
}

const write = (chunk: string) => new Promise<void>((done) => process.stdout.write(chunk, () => done()))

const root = path.resolve(import.meta.dirname, '..')

/** In a fresh clone nothing is compiled yet; stdout is kept for the answers. */
function haveWordGraph(): boolean {
  if (existsSync(path.join(root, 'lib/russian/generated/word-graph.ts'))) return true
  console.error('check-russian: building the word graph, once; it takes a quarter of a minute')
  const script = path.join(root, 'scripts/build-word-graph.ts')
  const args = ['--import', 'tsx', script]
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

async function main() {
  if (!haveWordGraph()) process.exit(2)
  const russian = await loadRussian()
  let number = 0
  let waiting = ''
  let faults = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    let item: ReturnType<typeof readLine>
    try {
      item = readLine(line)
    } catch (error) {
      faults++
      console.error(
        `check-russian: line ${number}: ${error instanceof Error ? error.message : String(error)}`,
      )
      continue
    }
    const { isRussian, verdict, findings } = checkRussian(russian, item.text)
    const spans = findings.filter((finding) => finding.kind !== 'misspelt')
    const spelling = findings
      .filter(({ kind }) => kind === 'misspelt')
      .map(({ start, end, fix }) => ({ start, end, fix }))
    waiting += `${JSON.stringify({ id: item.id, isRussian, verdict, spans, spelling })}\n`
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
