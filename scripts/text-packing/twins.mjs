// Modules of long texts, and what a built site reads instead of each: a twin with the same exports and the text packed
// (docs/decisions/012). Whoever imports one of them uses the name given here, `@/…`: it is what next.config.js replaces.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../setup/paths.mjs'

const labels = readdirSync(path.join(root, 'lib/phrases/languages')).filter((file) => file.endsWith('.json'))

/** Name in an import → the twin's file, from the project folder. */
export const twins = {
  '@/lib/phrases/texts': 'lib/phrases/generated/texts.ts',
  '@/lib/guidance/lexicon/texts': 'lib/guidance/generated/texts.ts',
  ...Object.fromEntries(
    labels.map((file) => [
      `@/lib/phrases/languages/${file}`,
      `lib/phrases/generated/${file.replace('.json', '.ts')}`,
    ]),
  ),
}
