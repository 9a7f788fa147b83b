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
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { answerLines, readItem, wordsOf } from './json-lines'

const root = path.resolve(import.meta.dirname, '..')

/** In a fresh clone nothing is compiled yet; stdout is kept for the answers. */
function haveWordGraph(): boolean {
  if (existsSync(path.join(root, 'lib/russian/generated/word-graph.ts'))) return true
  console.error('check-russian: building the word graph, once; it takes a quarter of a minute')
  const script = path.join(root, 'scripts/build-word-graph.ts')
  const args = ['--import', 'tsx', script]
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

if (!haveWordGraph()) process.exit(2)
const russian = await loadRussian()

await answerLines('check-russian', (line) => {
  let item: ReturnType<typeof readItem>
  try {
    item = readItem(line)
  } catch (fault) {
    return { said: null, error: wordsOf(fault) }
  }
  const { isRussian, verdict, findings } = checkRussian(russian, item.text)
  const spans = findings.filter((finding) => finding.kind !== 'misspelt')
  const spelling = findings
    .filter(({ kind }) => kind === 'misspelt')
    .map(({ start, end, fix }) => ({ start, end, fix }))
  return { said: { id: item.id, isRussian, verdict, spans, spelling } }
})
