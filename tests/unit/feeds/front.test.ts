import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../server/address.mjs'
import { finishDownload } from '../../../server/page.mjs'
import { downloadClass, headersFor } from '../../../server/policies.mjs'

const answer = (status = 200, headers = {}) => ({ status, headers, body: Buffer.from('{"a":1}') })

describe('what is no page', () => {
  it.each([
    ['/data/directory.json', 'open'],
    ['/feeds/en/addresses.xml', 'open'],
    ['/health', 'download'],
    ['/', 'download'],
    ['/en/choose', 'download'],
    ['/database', 'download'],
    ['/en/data/x', 'download'],
  ])('%s is %s', (where, name) => {
    expect(downloadClass(where)).toBe(name)
  })

  it('may be read by other sites’ programs where it is open, and nowhere else', () => {
    expect(headersFor('open')).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
    for (const name of ['public', 'desk', 'script', 'download']) {
      expect(headersFor(name)).not.toHaveProperty('access-control-allow-origin')
      expect(headersFor(name)['cross-origin-resource-policy']).toBe('same-origin')
    }
  })

  it('has an etag of its bytes and comes compressed', async () => {
    const page = await finishDownload(
      '/data/directory.json',
      answer(200, { 'content-type': 'application/json', 'cache-control': 'x' }),
    )
    expect(page.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=0, must-revalidate',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    })
    expect(brotliDecompressSync(page.small as Buffer).toString()).toBe('{"a":1}')
    expect((await finishDownload('/data/directory.json', answer())).headers.etag).toBe(page.headers.etag)
  })

  it('leaves redirects, faults and the health as they are', async () => {
    const turned = await finishDownload(
      '/en/choose',
      answer(303, { location: '/en', 'cache-control': 'no-store' }),
    )
    expect(turned.headers).toMatchObject({ location: '/en', 'cache-control': 'no-store' })
    expect(turned.headers).not.toHaveProperty('etag')
    expect(turned.small).toBeNull()
    expect((await finishDownload('/data/x', answer(404))).headers).not.toHaveProperty('etag')
  })

  it('knows the country among the words that pages read', () => {
    expect(readAddress('/en/post?from=GB&utm=1')).toEqual({
      path: '/en/post',
      query: 'from=GB',
      key: '/en/post?from=GB',
    })
  })
})
