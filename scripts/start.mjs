// From a bare clone to a served site. Node built-ins only until the packages are there.
import { explain, refuseOldNode } from './setup/explain.mjs'
import { say } from './setup/say.mjs'
import { setUp } from './setup/steps.mjs'

refuseOldNode()
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
try {
  say('Otkrytka: getting ready')
  await setUp(['install', 'database', 'russian', 'fonts', 'translator', 'texts', 'directory', 'site'])
} catch (fault) {
  process.stderr.write(`\nSet-up stopped.\n${explain(fault)}\n`)
  process.exit(1)
}
await import('../server.mjs')
