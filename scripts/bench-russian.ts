/**
 * Size, readiness and speed of the Russian check, as its users meet them. Figures of accuracy come from
 * ../shared/russian-check/score.mjs over `npm run -s check-russian`, spelling from scripts/score-spelling.ts.
 *
 *   node --import tsx scripts/bench-russian.ts
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { suggest } from '@/lib/russian/suggest'

const root = path.resolve(import.meta.dirname, '..')
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`
const show = (what: string, figure: string) => console.log(`${what.padEnd(52)} ${figure}`)

const bundling = { bundle: true, minify: true, format: 'esm', alias: { '@': root } } as const

/** What reaches a page: the code bundled and minified, graph and model as the scripts they arrive as, brotli each. */
async function measureWire() {
  const bundle = await build({
    stdin: {
      contents: `export { checkRussian } from '@/lib/russian/check-russian'; export { suggest } from '@/lib/russian/suggest'; export { openRussian } from '@/lib/russian/open'`,
      resolveDir: root,
      loader: 'ts',
    },
    ...bundling,
    write: false,
  })
  const brotli = (bytes: Uint8Array | string) => brotliCompressSync(bytes).length
  const parts: [string, number][] = [
    ['code', brotli(bundle.outputFiles[0]?.contents ?? '')],
    ['word graph', brotli(readFileSync(path.join(root, 'lib/russian/generated/word-graph.ts')))],
    ['model', brotli(readFileSync(path.join(root, 'lib/russian/model/packed-model.ts')))],
  ]
  for (const [name, bytes] of parts) show(`on the wire, brotli: ${name}`, kilobytes(bytes))
  show('on the wire, brotli: all (bar 560 KB)', kilobytes(parts.reduce((sum, [, bytes]) => sum + bytes, 0)))
}

const LETTER = `Здравствуй, дорогой друг! Пишу тебе первый раз и немного волнуюсь. У нас наконец выпал снег, и двор стал белым и тихим.
Утром мы ходили на рынок, купили яблок, мёда и свежего хлеба, а вечером читали вслух старую книгу о путешествиях.
Соседский кот опять сидел у нас на подоконнике и смотрел на птиц. Брат собирается летом на море, сестра учит испанский.
Расскажи, что ты читаешь и какая у вас погода. Держись, пожалуйста: о тебе помнят многие люди, и я тоже. Обнимаю крепко. `
const SLIPPED = LETTER.replaceAll('волнуюсь', 'валнуюсь').replaceAll('пожалуйста', 'пожалуста')

const percentile = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

async function measureSpeed() {
  // A fresh process on the bundle a page gets: nothing is compiled or cached; parsing the scripts is counted too.
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-russian-'))
  await build({
    ...bundling,
    entryPoints: [path.join(root, 'lib/russian/assets.ts')],
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  const readiness = `const { loadRussian } = await import('${path.join(folder, 'assets.mjs')}'); const t = performance.now(); const c = process.cpuUsage(); await loadRussian(); const d = process.cpuUsage(c); console.log(performance.now() - t)`
  const runs = Array.from({ length: 7 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', readiness]).stdout),
  )
  rmSync(folder, { recursive: true })
  show(
    'ready, median and best of 7 fresh processes (bar 100 ms)',
    `${percentile(runs, 0.5).toFixed(0)} ${percentile(runs, 0).toFixed(0)} ms`,
  )

  const before = process.memoryUsage().rss
  const russian = await loadRussian()
  show('memory', `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`)
  for (const [name, text] of [
    ['sound', LETTER],
    ['with slips', SLIPPED],
  ] as const) {
    const letter = text.repeat(Math.ceil(2500 / text.length)).slice(0, 2500)
    const times = Array.from({ length: 300 }, () => {
      const began = performance.now()
      checkRussian(russian, letter)
      return performance.now() - began
    })
    show(
      `2,500 characters, ${name}: first, p50, p95 (bar 15 ms)`,
      `${times[0]?.toFixed(1)} ${percentile(times, 0.5).toFixed(1)} ${percentile(times, 0.95).toFixed(1)} ms`,
    )
  }
  const began = performance.now()
  checkRussian(russian, LETTER.repeat(Math.ceil(100_000 / LETTER.length)))
  show('100,000 characters', `${(performance.now() - began).toFixed(0)} ms`)
  const words = ['превет', 'скучяю', 'незнаю', 'пожалуста', 'прекрастный', 'шызофрения', 'длинношееее']
  const times = words.flatMap((word) =>
    Array.from({ length: 20 }, () => {
      const start = performance.now()
      suggest(russian, word, 5)
      return performance.now() - start
    }),
  )
  show(
    'a suggestion: p50, p95 (bar 10 ms)',
    `${percentile(times, 0.5).toFixed(1)} ${percentile(times, 0.95).toFixed(1)} ms`,
  )
}

await measureWire()
await measureSpeed()
