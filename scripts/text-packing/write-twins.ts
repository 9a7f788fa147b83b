import { readFileSync } from 'node:fs'
import path from 'node:path'
import { texts as lexiconTexts } from '@/lib/guidance/lexicon/texts'
import { listLabelKeys, readLabelColumn } from '@/lib/phrases/label-order'
import { texts as phraseTexts } from '@/lib/phrases/texts'
import { unpackText } from '@/lib/text/packed-text'
import { root } from '../setup/paths.mjs'
import { packText } from './pack-text'
import { twins } from './twins.mjs'

/** Reads back what it packs, so that no set-up writes what a page could not read. */
function pack(text: string): string {
  const packed = packText(text)
  if (unpackText(packed) !== text) throw new Error('a text came back changed from packing')
  return packed
}

/**
 * Labels without the keys that the phrasebook knows by itself, as `readLabelColumn` reads them.
 *
 * @throws Error when a label would come back changed: no label is empty or has more than one line
 */
export function writeLabelColumn(labels: Readonly<Record<string, string>>): string {
  const keys = listLabelKeys()
  const known = new Set(keys)
  const others = Object.entries(labels).filter(([key]) => !known.has(key))
  const column = [...keys.map((key) => labels[key] ?? ''), ...others.map((pair) => pair.join('\t'))].join(
    '\n',
  )
  const back = readLabelColumn(column)
  const lost = Object.keys({ ...labels, ...back }).find((key) => back[key] !== labels[key])
  if (lost !== undefined) throw new Error(`a label changed in packing: ${lost}`)
  return column
}

const unpack = `import { unpackText } from '@/lib/text/packed-text'`

/** `texts()` reads when first asked, and once. */
const textsModule = (type: string, from: string, packed: string) => `${unpack}
import type { ${type} } from '${from}'
import { ${packed} } from './packed'

let read: ${type} | undefined
export const texts = (): ${type} => (read ??= JSON.parse(unpackText(${packed})) as ${type})
`

const labelsModule = (packed: string) => `${unpack}
import { readLabelColumn } from '@/lib/phrases/label-order'

export default readLabelColumn(unpackText('${packed}'))
`

/**
 * What set-up writes into the folder of twins: file → module. The two long texts stand side by side in `packed.ts`:
 * gzip has one code for sixteen thousand signs in a row, and loses a kilobyte wherever base64 borders on program.
 */
export function writeTwins(): Map<string, string> {
  const packed = [
    `export const packedPhrases = '${pack(JSON.stringify(phraseTexts()))}'`,
    `export const packedLexicon = '${pack(JSON.stringify(lexiconTexts()))}'`,
  ]
  const files = new Map([
    ['packed.ts', `${packed.join('\n')}\n`],
    ['texts.ts', textsModule('PhraseTexts', '@/lib/phrases/texts', 'packedPhrases')],
    ['lexicon.ts', textsModule('LexiconTexts', '@/lib/guidance/lexicon/texts', 'packedLexicon')],
  ])
  for (const [name, file] of Object.entries(twins))
    if (name.endsWith('.json')) {
      const labels = JSON.parse(readFileSync(path.join(root, name.slice(2)), 'utf8')) as Record<
        string,
        string
      >
      files.set(file, labelsModule(pack(writeLabelColumn(labels))))
    }
  return new Map([...files].map(([file, text]) => [file, `// Made by scripts/pack-texts.ts.\n${text}`]))
}
