import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { labelLanguages } from '@/lib/phrases/labels'

/** What a desk imports of the phrasebook, as one minified file; labels come as files of their own. */
function bundle(contents: string): { size: number; text: string } {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    external: ['./languages/*.json'],
    alias: { '@': process.cwd() },
  })
  const text = outputFiles[0]?.text ?? ''
  return { size: gzipSync(text, { level: 9 }).length, text }
}

const desk = bundle(`
  export { composeLetter } from '@/lib/phrases/compose'
  export { listAlternatives } from '@/lib/phrases/alternatives'
  export { renderPhrase } from '@/lib/phrases/render'
  export { rerenderSpans } from '@/lib/phrases/rerender-spans'
  export { insertPhrase } from '@/lib/phrases/insert-phrase'
  export { joinParts } from '@/lib/phrases/join-parts'
  export { labelPhrase, loadLabels } from '@/lib/phrases/labels'
  export { listCities } from '@/lib/phrases/places/find-city'
`)

describe('the size of the phrasebook', () => {
  it.each(labelLanguages)('is at most 60 KB gzipped with the labels of %s', (language) => {
    const labels = bundle(`export { default } from '@/lib/phrases/languages/${language}.json'`)
    expect(desk.size + labels.size).toBeLessThanOrEqual(60 * 1024)
  })

  it('ships no text of a language that was not asked for', () => {
    expect(desk.text).toContain('Здравствуйте')
    expect(desk.text).not.toContain('Warm greetings to you')
    expect(desk.text).not.toContain('Herzliche Grüße')
  })
})
