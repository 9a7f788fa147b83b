import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { twinsBelow } from '@/scripts/text-packing/twins.mjs'
import { writeTwins } from '@/scripts/text-packing/write-twins'
import { importGraph, root } from '@/tests/architecture/import-graph'

const folder = mkdtempSync(path.join(tmpdir(), 'composer-'))

/** Twins written here and now, into a folder of this test's own. */
for (const [file, text] of writeTwins()) writeFileSync(path.join(folder, file), text)

/** Every module of phrases, names, agreement and warnings that the desk or its letters name. */
export const composerModules = [
  ...new Set(
    importGraph()
      .filter(
        ({ from, to }) =>
          /^(?:components\/desk|lib\/letter)\//.test(from) && /^lib\/(?:phrases|guidance)\//.test(to),
      )
      .map(({ to }) => `@/${to.replace(/\.ts$/, '')}`),
  ),
].sort()

/**
 * The composer as a built desk loads it, minified: file name → text. Long texts are replaced by their packed twins, as
 * next.config.js does it. Labels are a file for each language, named `en-….js`.
 */
export function buildComposer(): Map<string, string> {
  const { outputFiles } = buildSync({
    stdin: {
      contents: composerModules.map((name, at) => `export * as m${at} from '${name}'`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    alias: { ...twinsBelow(folder), '@': root },
  })
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.text]))
}

/** The modules of a built composer, run: what each exports, by its name. */
export async function openComposer(files: ReadonlyMap<string, string>): Promise<Record<string, unknown>> {
  const opened = mkdtempSync(path.join(folder, 'opened-'))
  writeFileSync(path.join(opened, 'package.json'), '{"type":"module"}')
  for (const [name, text] of files) writeFileSync(path.join(opened, name), text)
  const all = (await import(/* @vite-ignore */ path.join(opened, 'stdin.js'))) as Record<string, unknown>
  return Object.fromEntries(composerModules.map((name, at) => [name, all[`m${at}`]]))
}

export const removeBuilt = () => rmSync(folder, { recursive: true, force: true })
