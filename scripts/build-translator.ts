// Puts the translator that works on the writer's device into public/mt/: two workers of ours, and Bergamot's engine
// as npm has it. The models are the operator's (docs/translation-models.md); without them none of this is asked for.
import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'public', 'mt')
const workers = path.join(root, 'lib', 'browser', 'translate', 'workers')
const engine = path.join(root, 'node_modules', '@browsermt', 'bergamot-translator', 'worker')

await rm(target, { recursive: true, force: true })
await mkdir(target, { recursive: true })
// Classic scripts, not modules: the engine's own glue is loaded by importScripts.
await build({
  entryPoints: {
    loader: path.join(workers, 'loader.ts'),
    translate: path.join(workers, 'engine.ts'),
  },
  outdir: target,
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
})
await copyFile(path.join(engine, 'bergamot-translator-worker.js'), path.join(target, 'engine.js'))
await copyFile(path.join(engine, 'bergamot-translator-worker.wasm'), path.join(target, 'engine.wasm'))
