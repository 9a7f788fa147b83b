import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listTranslationPairs } from '@/lib/server/translation-models'

const folder = mkdtempSync(path.join(tmpdir(), 'otkrytka-models-'))
const file = path.join(folder, 'registry.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('listTranslationPairs', () => {
  it('has none where there is no folder', async () => {
    expect(await listTranslationPairs(path.join(folder, 'nowhere', 'registry.json'))).toEqual([])
  })

  it.each([
    ['{"enru":{},"deen":{}}', ['enru', 'deen']],
    ['{}', []],
    ['{"README":{},"EnRu":{},"enru":{}}', ['enru']],
    ['[]', []],
    ['null', []],
    ['not json', []],
  ])('reads %s', async (text, pairs) => {
    writeFileSync(file, text)
    expect(await listTranslationPairs(file)).toEqual(pairs)
  })
})
