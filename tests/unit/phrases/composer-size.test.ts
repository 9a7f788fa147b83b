import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { findHits } from '@/lib/guidance/find-hits'
import { texts as lexiconTexts } from '@/lib/guidance/lexicon/texts'
import { labelLanguages, loadLabels } from '@/lib/phrases/labels'
import { phrases } from '@/lib/phrases/phrasebook'
import { countries } from '@/lib/phrases/places/countries'
import { findCity } from '@/lib/phrases/places/find-city'
import { listEntries } from '@/lib/phrases/slots'
import { texts as phraseTexts } from '@/lib/phrases/texts'
import { twins } from '@/scripts/text-packing/twins.mjs'
import { importsOf, listSources } from '@/tests/architecture/import-graph'
import { buildComposer, composerModules, openComposer, removeBuilt } from './built-composer'

const built = buildComposer()
afterAll(removeBuilt)
const isLabels = (file: string) => labelLanguages.some((language) => file.startsWith(`${language}-`))

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

/** Bytes that a reader of one language loads, as gzip -9 sends them: the program in one piece, and the labels. */
function wireSize(language: string): number {
  const files = [...built]
  const program = files.filter(([file]) => !isLabels(file)).map(([, text]) => text)
  const labels = files.filter(([file]) => file.startsWith(`${language}-`)).map(([, text]) => text)
  return gzipped(program.join('')) + gzipped(labels.join(''))
}

describe('the composer as a built desk loads it', () => {
  it('is all of it: phrases, places, names, agreement, warnings', () => {
    for (const name of [
      'phrases/phrasebook',
      'phrases/compose',
      'phrases/labels',
      'phrases/places/find-city',
      'phrases/name-forms/decline-name',
      'phrases/name-forms/city',
      'phrases/check-agreement',
      'guidance/find-hits',
    ])
      expect(composerModules).toContain(`@/lib/${name}`)
    expect([...built.keys()].filter(isLabels)).toHaveLength(labelLanguages.length)
  })

  it.each(labelLanguages)('is at most 80 KB gzipped with the labels of %s', (language) => {
    expect(wireSize(language)).toBeLessThanOrEqual(80 * 1024)
  })

  it('ships no long text unpacked, and none in a language that was not asked for', () => {
    for (const [file, text] of built) {
      expect(text, file).not.toContain('Здравствуйте')
      expect(text, file).not.toContain('Warm greetings to you')
    }
    expect(wireSize('ru')).toBeLessThan(wireSize('en') - 10_000)
  })

  it('is asked for by the names that set-up knows, or the texts would come twice', () => {
    const files = new Set(Object.keys(twins).map((name) => name.slice(2).replace(/\.json$/, '')))
    const others = listSources()
      .filter((file) => /^(?:app|components|lib)\//.test(file))
      .flatMap((file) => {
        const folder = file.slice(0, file.lastIndexOf('/'))
        return importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => new URL(name, `file:///${folder}/`).pathname.slice(1).replace(/\.json$/, ''))
          .filter((target) => files.has(target))
          .map((target) => `${file} imports ${target} by a relative path`)
      })
    expect(others).toEqual([])
  })
})

type Opened = {
  '@/lib/phrases/phrasebook': { phrases: typeof phrases }
  '@/lib/phrases/places/countries': { countries: typeof countries }
  '@/lib/phrases/places/find-city': { findCity: typeof findCity }
  '@/lib/phrases/slots': { listEntries: typeof listEntries }
  '@/lib/phrases/labels': { loadLabels: typeof loadLabels }
  '@/lib/guidance/find-hits': { findHits: typeof findHits }
}

describe('the composer, packed and run', async () => {
  const packed = (await openComposer(built)) as Opened

  it('has every phrase, word and place as it is written', () => {
    expect(packed['@/lib/phrases/phrasebook'].phrases).toEqual(phrases)
    expect(packed['@/lib/phrases/places/countries'].countries).toEqual(countries)
    for (const slot of Object.keys(phraseTexts().catalogues))
      expect(packed['@/lib/phrases/slots'].listEntries(slot)).toEqual(listEntries(slot))
    for (const line of phraseTexts().cityNames.trim().split('\n'))
      for (const name of line.split('|'))
        expect(packed['@/lib/phrases/places/find-city'].findCity(name)).toEqual(findCity(name))
  })

  it.each(labelLanguages)('has every label of %s as its file has it', async (language) => {
    const file = JSON.parse(readFileSync(`lib/phrases/languages/${language}.json`, 'utf8'))
    const { texts } = await packed['@/lib/phrases/labels'].loadLabels(language)
    expect(texts).toEqual(file)
    expect((await loadLabels(language)).texts).toEqual(file)
  })

  it('warns of the same words', () => {
    const text = Object.values(lexiconTexts().lines)
      .join('. ')
      .replace(/[()|?*~@#]/g, ' ')
    const hits = findHits(text)
    expect(hits.length).toBeGreaterThan(500)
    expect(packed['@/lib/guidance/find-hits'].findHits(text)).toEqual(hits)
  })
})
