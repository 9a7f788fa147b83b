/**
 * Writes the packed twins of the modules of long texts, which a built site reads instead of them: phrases, labels and the
 * lexicon of the warnings. The readable files stay the single truth; everything but a built site reads those.
 *
 *   node --import tsx scripts/pack-texts.ts
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup/paths.mjs'
import { twins } from './text-packing/twins.mjs'
import { writeTwin } from './text-packing/write-twin'

for (const [name, file] of Object.entries(twins)) {
  const output = path.join(root, file)
  mkdirSync(path.dirname(output), { recursive: true })
  const twin = writeTwin(name)
  writeFileSync(`${output}.part`, twin)
  renameSync(`${output}.part`, output)
  console.log(`texts: ${file}, ${(twin.length / 1024).toFixed(1)} KB`)
}
