// `npm run check`: types, lint, and every test that needs no browser; under a minute, so that it is run.
import path from 'node:path'
import { explain, refuseOldNode } from './setup/explain.mjs'
import { root } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { step } from './setup/say.mjs'
import { setUp } from './setup/steps.mjs'

refuseOldNode()
const bin = (name) => path.join(root, 'node_modules', name)
try {
  await setUp(['install', 'database', 'russian', 'fonts', 'directory'])
  await step('Types', async () => {
    await run(process.execPath, [bin('next/dist/bin/next'), 'typegen'])
    await run(process.execPath, [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'])
  })
  await step('Lint and format', () => run(process.execPath, [bin('@biomejs/biome/bin/biome'), 'check', '.']))
  // Files that start and kill processes, export the whole directory or feed the check noise: `npm test` runs them.
  const slow = [
    'server/import/kill',
    'server/load-release',
    'server/sqlite-client',
    'server/large-directory',
    'server/search/search-command',
    'feeds/export',
    'russian/robust',
  ]
  await step('Tests without a browser', () =>
    run(process.execPath, [
      bin('vitest/vitest.mjs'),
      'run',
      // Vitest leaves one core to the person at the machine; here the person waits.
      '--maxWorkers=100%',
      ...['tests/unit', 'tests/contract', 'tests/architecture', 'tests/i18n'],
      ...slow.flatMap((file) => ['--exclude', `tests/unit/${file}.test.ts`]),
    ]),
  )
} catch (fault) {
  process.stderr.write(`\n${explain(fault)}\n`)
  process.exit(1)
}
