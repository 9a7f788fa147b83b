// Modules of long texts, and what a built site reads instead of each: a twin with the same exports and the text packed
// (docs/decisions/012). Whoever imports one of them uses the name given here, `@/…`: it is what next.config.js replaces.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../setup/paths.mjs'

const languages = readdirSync(path.join(root, 'lib/phrases/languages'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))

/** Where twins are written, from the project folder. */
export const twinFolder = 'lib/phrases/generated'

/** Name in an import → the twin's file in that folder. */
export const twins = {
  '@/lib/phrases/texts': 'texts.ts',
  '@/lib/guidance/lexicon/texts': 'lexicon.ts',
  ...Object.fromEntries(
    languages.map((language) => [`@/lib/phrases/languages/${language}.json`, `${language}.ts`]),
  ),
}

/** Each name with where its twin stands below `folder`. */
export const twinsBelow = (folder) =>
  Object.fromEntries(Object.entries(twins).map(([name, file]) => [name, `${folder}/${file}`]))
