// The site while you work on it: set-up as far as needed, then Next's own server with instant reload.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { explain, refuseOldNode } from './setup/explain.mjs'
import { root } from './setup/paths.mjs'
import { setUp } from './setup/steps.mjs'

refuseOldNode()
try {
  await setUp(['install', 'database', 'russian', 'fonts', 'translator', 'directory'])
} catch (fault) {
  process.stderr.write(`\nSet-up stopped.\n${explain(fault)}\n`)
  process.exit(1)
}
const next = path.join(root, 'node_modules/next/dist/bin/next')
const child = spawn(
  process.execPath,
  [next, 'dev', '--hostname', process.env.HOST ?? '127.0.0.1', '--port', process.env.PORT ?? '3000'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 0))
