import { createRequire } from 'node:module'

/** One reading of a word by the OpenCorpora dictionaries in `az` (a development dependency, never shipped). */
export type Reading = {
  /** Part of speech: NOUN, ADJF, ADJS, PRTF, PRTS, VERB, NPRO, PREP, ADVB … */
  pos: string
  cases: string
  number: string
  gender: string
  person: string
  tense: string
  mood: string
  /** Pronoun-like or substantivised adjective: no adjective to check. */
  pronominal: boolean
  indeclinable: boolean
  lemma: string
}

type AzTag = Record<string, string | boolean | undefined>
type AzParse = { tag: AzTag; score: number; normalize: () => { word: string } }
type Az = {
  Morph: ((word: string) => AzParse[]) & { init: (path: string, done: (error?: Error) => void) => void }
}

const require = createRequire(import.meta.url)

let opened: Promise<Az> | null = null

function openAz(): Promise<Az> {
  opened ??= new Promise((resolve, reject) => {
    const az = require('az') as Az
    const folder = require.resolve('az/package.json').replace(/package\.json$/, 'dicts')
    az.Morph.init(folder, (error) => (error ? reject(error) : resolve(az)))
  })
  return opened
}

export type ReadWord = (word: string) => readonly Reading[]

/** Opens the dictionaries; readings come most probable first and are remembered. */
export async function openMorphology(): Promise<ReadWord> {
  const az = await openAz()
  const known = new Map<string, readonly Reading[]>()
  return (word) => {
    const key = word.toLowerCase()
    const found = known.get(key)
    if (found) return found
    const readings = az.Morph(key).map((parse): Reading => {
      const { tag } = parse
      const text = (name: string) => (typeof tag[name] === 'string' ? (tag[name] as string) : '')
      return {
        pos: text('POST'),
        cases: text('CAse'),
        number: text('NMbr'),
        gender: text('GNdr'),
        person: text('PErs'),
        tense: text('TEns'),
        mood: text('MOod'),
        pronominal: tag.Apro === true || tag.Anum === true || tag.Subx === true,
        indeclinable: tag.Fixd === true,
        lemma: parse.normalize().word,
      }
    })
    known.set(key, readings)
    return readings
  }
}
