import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the operator puts models for translating on the writer's device (docs/translation-models.md). */
const list = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'var/translation-models/registry.json')

/** The pairs of languages that the operator's list names (`enru`), or none. The loader checks everything else. */
export async function listTranslationPairs(file = list): Promise<string[]> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    return Object.keys(value).filter((pair) => /^[a-z]{4}$/.test(pair))
  } catch {
    return []
  }
}
