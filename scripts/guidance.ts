/**
 * The shell door of the warnings about content: JSONL `{id,text[,names]}` on stdin, one JSON line each on stdout, in
 * order: `{id,hits:[{start,end,category,level}]}`. A line that can't be read is answered with `{id,error}`, named on
 * stderr, and the exit code is 2. `names` are the addressee's and the writer's, in the nominative.
 *
 *   echo '{"id":1,"text":"Вчера был обстрел."}' | npm run -s guidance
 */
import { findHits } from '@/lib/guidance/find-hits'
import { answerLines, readItem, wordsOf } from './json-lines'

function readNames(item: object): string[] {
  const names: unknown = 'names' in item ? item.names : []
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    throw new Error('"names" is no list of strings')
  }
  return names
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

await answerLines('guidance', (line) => {
  try {
    const { id, text, item } = readItem(line)
    const hits = findHits(text, { ownNames: readNames(item) })
    return {
      said: { id, hits: hits.map(({ start, end, category, level }) => ({ start, end, category, level })) },
    }
  } catch (fault) {
    const error = wordsOf(fault)
    return { said: { id: findId(line), error }, error }
  }
})
