import { readFileSync } from 'node:fs'
import path from 'node:path'
import { texts as lexiconTexts } from '@/lib/guidance/lexicon/texts'
import { type LabelColumn, labelsOf, listLabelKeys } from '@/lib/phrases/label-order'
import { texts as phraseTexts } from '@/lib/phrases/texts'
import { unpackText } from '@/lib/text/packed-text'
import { root } from '../setup/paths.mjs'
import { packText } from './pack-text'

/** A value as JSON, packed; read back once, so that no set-up writes what it could not read. */
function pack(value: unknown): string {
  const text = JSON.stringify(value)
  const packed = packText(text)
  if (unpackText(packed) !== text) throw new Error('a text came back changed from packing')
  return packed
}

/** Labels without the keys that the phrasebook knows, its last unnamed ones left off. */
export function columnOf(labels: Readonly<Record<string, string>>): LabelColumn {
  const keys = listLabelKeys()
  const known = new Set(keys)
  const values = keys.map((key) => labels[key] ?? null)
  while (values.at(-1) === null) values.pop()
  const column: LabelColumn = [
    values,
    Object.fromEntries(Object.entries(labels).filter(([key]) => !known.has(key))),
  ]
  const back = labelsOf(column)
  const lost = Object.keys(labels).find((key) => back[key] !== labels[key])
  if (lost !== undefined) throw new Error(`a label lost in packing: ${lost}`)
  return column
}

const unpack = `import { unpackText } from '@/lib/text/packed-text'`

/** `texts()` reads when first asked, and once. */
const textsModule = (type: string, from: string, value: unknown) => `${unpack}
import type { ${type} } from '${from}'

let read: ${type} | undefined
export const texts = (): ${type} => (read ??= JSON.parse(unpackText('${pack(value)}')) as ${type})
`

const labelsModule = (labels: Record<string, string>) => `import { labelsOf } from '@/lib/phrases/label-order'
${unpack}

export default labelsOf(JSON.parse(unpackText('${pack(columnOf(labels))}')))
`

/** The twin of a module, by the name it is imported by (scripts/text-packing/twins.mjs). */
export function writeTwin(name: string): string {
  const head = '// Made by scripts/pack-texts.ts.\n'
  if (name === '@/lib/phrases/texts') return head + textsModule('PhraseTexts', name, phraseTexts())
  if (name === '@/lib/guidance/lexicon/texts') return head + textsModule('LexiconTexts', name, lexiconTexts())
  if (/^@\/lib\/phrases\/languages\/.+\.json$/.test(name))
    return head + labelsModule(JSON.parse(readFileSync(path.join(root, name.slice(2)), 'utf8')))
  throw new Error(`nobody knows how to pack ${name}`)
}
