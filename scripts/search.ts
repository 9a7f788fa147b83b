// `npm run -s search -- "query" [--json] [--limit N]`: people and places by any spelling, best first.
// `npm run -s search -- --file TABLE.tsv [--json]`: how many spellings of a table are found (docs/search.md).
import { runSearchCommand } from '@/lib/server/search/search-command'

process.exitCode = await runSearchCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  fault: (text) => process.stderr.write(text),
})
