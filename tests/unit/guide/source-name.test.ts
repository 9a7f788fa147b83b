import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '@/lib/guide/rules'
import { sourceName } from '@/lib/guide/source-name'

describe('sourceName', () => {
  it.each([
    ['https://www.rightsinrussia.org/write-to-russia/', 'rightsinrussia.org'],
    ['http://jpoc.net/easternwomen/postirc.html', 'jpoc.net'],
    ['https://solidarityzone.net/?p=1060', 'solidarityzone.net'],
    ['https://example.org', 'example.org'],
    ['https://example.org#part', 'example.org'],
    ['https://example.org?a=/b', 'example.org'],
    ['https://wwwhite.example/', 'wwwhite.example'],
    ['not an address', 'not an address'],
    ['', ''],
  ])('%s → %s', (url, name) => {
    expect(sourceName(url)).toBe(name)
  })

  it('agrees with the host that a browser would read from every source', () => {
    for (const { sources } of rules)
      for (const url of sources) expect(sourceName(url)).toBe(new URL(url).hostname.replace(/^www\./, ''))
  })

  it('never shows a path, a query or a scheme of a web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(sourceName(url)).not.toMatch(/[/?#]/)
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
