import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { loadRussian } from '@/lib/russian/assets'
import { checkRussian } from '@/lib/russian/check-russian'
import { suggest } from '@/lib/russian/suggest'

const root = path.resolve(import.meta.dirname, '../..')

const LETTER = `Здравствуй, дорогой друг! Пишу тебе первый раз и немного волнуюсь. У нас наконец выпал снег, и двор стал белым и тихим.
Утром мы ходили на рынок, купили яблок, мёда и свежего хлеба, а вечером читали вслух старую книгу о путешествиях.
Соседский кот опять сидел у нас на подоконнике и смотрел на птиц. Брат собирается летом на море, сестра учит испанский.
Расскажи, что ты читаешь и какая у вас погода. Держись, пожалуйста: о тебе помнят многие люди, и я тоже. Обнимаю крепко. `
const SLIPPED = LETTER.replaceAll('волнуюсь', 'валнуюсь').replaceAll('пожалуйста', 'пожалуста')
const SLIPS = ['превет', 'скучяю', 'незнаю', 'пожалуста', 'прекрастный', 'шызофрения', 'длинношееее']

const percentile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

const clock = (task: () => unknown) => {
  const began = performance.now()
  task()
  return performance.now() - began
}

/**
 * Milliseconds until the check is ready, in fresh processes on the bundle a page gets: nothing is compiled or cached
 * before, and parsing the scripts is counted too. Seven runs.
 */
export async function measureReady(): Promise<{ median: number; best: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-russian-'))
  await build({
    entryPoints: [path.join(root, 'lib/russian/assets.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    alias: { '@': root },
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  const script = `const { loadRussian } = await import('${path.join(folder, 'assets.mjs')}'); const t = performance.now(); await loadRussian(); console.log(performance.now() - t)`
  const runs = Array.from({ length: 7 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script]).stdout),
  )
  rmSync(folder, { recursive: true })
  return { median: percentile(runs, 0.5), best: percentile(runs, 0) }
}

/** Milliseconds of the check itself. `letter`: 2,500 characters with slips in them, which is the slower kind. */
export async function measureSpeed() {
  const russian = await loadRussian()
  const measure = (text: string) => {
    const letter = text.repeat(Math.ceil(2500 / text.length)).slice(0, 2500)
    return Array.from({ length: 300 }, () => clock(() => checkRussian(russian, letter)))
  }
  measure(LETTER)
  const letter = measure(SLIPPED)
  const long = LETTER.repeat(Math.ceil(100_000 / LETTER.length)).slice(0, 100_000)
  return {
    letter: { p50: percentile(letter, 0.5), p95: percentile(letter, 0.95) },
    long: clock(() => checkRussian(russian, long)),
    suggestion: percentile(
      SLIPS.flatMap((word) => Array.from({ length: 20 }, () => clock(() => suggest(russian, word, 5)))),
      0.95,
    ),
  }
}
