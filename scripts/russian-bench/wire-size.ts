import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')

/** What a page imports to have the checker, as a line of JavaScript. */
export const IMPORTS = {
  'eld-small': `export { eld } from 'eld/small'`,
  'eld-large': `export { eld } from 'eld/large'`,
  tinyld: `export { detect } from 'tinyld'`,
  'tinyld-heavy': `export { detect } from 'tinyld/heavy'`,
  franc: `export { franc } from 'franc'`,
  'cld3-asm': `export { loadModule } from 'cld3-asm'`,
} as const

const CHECK = `
  export { checkRussian } from '@/lib/russian/check-russian'
  export { suggest } from '@/lib/russian/suggest'
  export { openRussian } from '@/lib/russian/open'`

/** Bytes on the wire, brotli, of a line of imports bundled and minified as a page gets it: data travels as script. */
export async function wireSize(contents: string): Promise<number> {
  const bundle = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    alias: { '@': root },
    write: false,
    logLevel: 'silent',
  })
  return brotliCompressSync(bundle.outputFiles[0]?.contents ?? '').length
}

/** Our parts, each the script it arrives as. */
export async function ourSizes(): Promise<{ name: string; bytes: number }[]> {
  return [
    { name: 'code', bytes: await wireSize(CHECK) },
    {
      name: 'word graph',
      bytes: await wireSize(`export * from '@/lib/russian/generated/word-graph'`),
    },
    {
      name: 'letter model and lists',
      bytes: await wireSize(`export * from '@/lib/russian/model/packed-model'`),
    },
  ]
}
