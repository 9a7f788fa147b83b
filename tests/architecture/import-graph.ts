import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..', '..')

export type Edge = { from: string; to: string }

const sourceFolders = ['app', 'components', 'lib', 'scripts', 'prisma', 'server']
const sourceFile = /\.(?:ts|tsx|mts|mjs|js)$/
const left = /(?:^|\/)(?:generated|node_modules|migrations)(?:\/|$)/

/** Every source file of the project, as a path from its root. */
export function listSources(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(path.join(root, folder)).flatMap((name) => {
      const file = path.posix.join(folder, name)
      if (left.test(file)) return []
      if (statSync(path.join(root, file)).isDirectory()) return below(file)
      return sourceFile.test(name) ? [file] : []
    })
  const top = ['server.mjs', 'next.config.js', 'prisma.config.ts', 'playwright.config.ts', 'vitest.config.ts']
  return [...sourceFolders.flatMap(below), ...top]
}

const specifier =
  /(?:^|[^\w.$'"`])(?:import|export)\s+(?:type\s+)?(?:[\w*${}\s,]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)|new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/gm

/** What a file names in its imports, workers and dynamic imports included; comments are not read. */
export function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm, ' ')
  return [...text.matchAll(specifier)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? [])
}

/** The project's file that a specifier means, or null for a package, a style sheet or data. */
export function resolveImport(from: string, name: string, files: ReadonlySet<string>): string | null {
  const base = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), name)
      : null
  if (base === null) return null
  const candidates = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '/index.ts'].map((end) => base + end)
  return candidates.find((candidate) => files.has(candidate)) ?? null
}

/** All imports between files of the project. */
export function importGraph(): Edge[] {
  const sources = listSources()
  const files = new Set(sources)
  return sources.flatMap((from) =>
    importsOf(from).flatMap((name) => {
      const to = resolveImport(from, name, files)
      return to && to !== from ? [{ from, to }] : []
    }),
  )
}
