import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { wordGraph } from '@/lib/russian/generated/word-graph'
import { packedLists, packedRare } from '@/lib/russian/model/packed-model'
import { dataOf, noticeOf, withNotice } from '@/lib/russian/notices'

describe('notices inside the assets', () => {
  test('come out as they went in, and so do the data', () => {
    const packed = withNotice('Copyright A. Примеров\nAll rights reserved.', 'QUJD')
    expect(noticeOf(packed)).toBe('Copyright A. Примеров\nAll rights reserved.')
    expect(dataOf(packed)).toBe('QUJD')
  })

  test.each(['QUJD', '', 'NOTICE', 'NOTICE\nwithout an end', 'xNOTICE\na\nDATA\nQUJD'])(
    'an asset without one is all data: %j',
    (packed) => {
      expect(noticeOf(packed)).toBe('')
      expect(dataOf(packed)).toBe(packed)
    },
  )

  test.each([
    ['the dictionary', wordGraph, ['1997-2008, Alexander I. Lebedev', 'modified version', 'AS IS']],
    ['the rare words', packedRare, ['Sergey Protasov', 'Lesser General Public License 2.1']],
    ['the stems', packedLists, ['Tesseract', 'Apache License 2.0']],
  ])('%s: its notice is there, and its data are base64', (_, packed, phrases) => {
    for (const phrase of phrases) expect(noticeOf(packed)).toContain(phrase)
    expect(dataOf(packed)).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  test('a bundler that drops every comment keeps them', { timeout: 60_000 }, async () => {
    const bundle = await build({
      entryPoints: ['lib/russian/assets.ts'],
      bundle: true,
      minify: true,
      legalComments: 'none',
      format: 'esm',
      platform: 'browser',
      alias: { '@': path.resolve('.') },
      write: false,
    })
    const script = bundle.outputFiles[0]?.text ?? ''
    for (const phrase of ['Alexander I. Lebedev', 'Sergey Protasov', 'Apache License 2.0'])
      expect(script).toContain(phrase)
  })
})
