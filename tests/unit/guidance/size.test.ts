import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { texts as lexiconTexts } from '@/lib/guidance/lexicon/texts'
import { packText } from '@/scripts/text-packing/pack-text'

const folder = path.resolve('lib/guidance/lexicon')
const texts = readdirSync(folder)
  .filter((file) => file !== 'lexicon.ts' && file !== 'texts.ts')
  .map((file) => [file, readFileSync(path.join(folder, file), 'utf8').split('`')[1] ?? ''] as const)

describe('the lexicon as a page carries it', () => {
  it('fits on the wire', () => {
    const bytes = gzipSync(packText(JSON.stringify(lexiconTexts())), { level: 9 }).length
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThanOrEqual(20 * 1024)
  })

  it.each(texts)('%s: no word mixes alphabets', (_file, text) => {
    const words = text.replace(/\.[fmosnav](?![а-яё])|@\w+/g, ' ').match(/\p{L}+/gu) ?? []
    expect(words.filter((word) => /[а-яё]/i.test(word) && /[a-z]/i.test(word))).toEqual([])
  })
})
