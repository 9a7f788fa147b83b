/**
 * Writes the packed twins of the modules of long texts, which a built site reads instead of them: phrases, labels and the
 * lexicon of the warnings. The readable files stay the single truth; everything but a built site reads those.
 *
 *   node --import tsx scripts/pack-texts.ts
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup/paths.mjs'
import { twinFolder } from './text-packing/twins.mjs'
import { writeTwins } from './text-packing/write-twins'

mkdirSync(path.join(root, twinFolder), { recursive: true })
for (const [file, text] of writeTwins()) {
  const output = path.join(root, twinFolder, file)
  writeFileSync(`${output}.part`, text)
  renameSync(`${output}.part`, output)
  console.log(`texts: ${twinFolder}/${file}, ${(text.length / 1024).toFixed(1)} KB`)
}
