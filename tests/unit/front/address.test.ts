import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../server/address.mjs'
import { PageCache } from '../../../server/page-cache.mjs'
import { pageClass } from '../../../server/policies.mjs'

describe('readAddress', () => {
  it.each([
    ['/en', { path: '/en', query: '', key: '/en' }],
    ['/en?utm=1&fbclid=2', { path: '/en', query: '', key: '/en' }],
    [
      '/en/prisoners?region=RU-KIR&q=%D1%91',
      { path: '/en/prisoners', query: 'q=%D1%91&region=RU-KIR', key: '/en/prisoners?q=%D1%91&region=RU-KIR' },
    ],
    ['/en/%00', { problem: 'badAddress' }],
    ['/en/%E0%A4%A', { problem: 'badAddress' }],
    ['/en?q=%zz', { problem: 'badAddress' }],
    [`/en?q=${'a'.repeat(10_000)}`, { problem: 'tooLong' }],
    ['//evil.example/x', { problem: 'badAddress' }],
    ['http://evil.example/en', { problem: 'badAddress' }],
    ['*', { problem: 'badAddress' }],
  ])('%s', (url, read) => {
    expect(readAddress(url)).toEqual(read)
  })
})

describe('pageClass', () => {
  it.each([
    ['/en', 'public'],
    ['/en/prisoners/x', 'public'],
    ['/en/write', 'desk'],
    ['/ru/write/dmitry', 'desk'],
    ['/pt-BR/sheet/dmitry', 'desk'],
    ['/en/writers', 'public'],
    ['/write/x', 'public'],
  ])('%s is %s', (path, name) => {
    expect(pageClass(path)).toBe(name)
  })
})

describe('PageCache', () => {
  const page = (size: number, status = 200) => ({
    status,
    headers: {},
    body: Buffer.alloc(size),
    small: null,
  })

  it('renders once, also for two who ask at once', async () => {
    const cache = new PageCache(10_000, () => 'a')
    let rendered = 0
    const render = async () => {
      rendered++
      return page(10)
    }
    await Promise.all([cache.get('/x', render), cache.get('/x', render)])
    await cache.get('/x', render)
    expect(rendered).toBe(1)
  })

  it('keeps no failed page, none that is too large, and forgets the least asked for', async () => {
    const cache = new PageCache(1000, () => 'a')
    const counts: Record<string, number> = {}
    const ask = (key: string, size: number, status = 200) =>
      cache.get(key, async () => {
        counts[key] = (counts[key] ?? 0) + 1
        return page(size, status)
      })
    await ask('/fault', 10, 500)
    await ask('/fault', 10, 500)
    await ask('/large', 200)
    await ask('/large', 200)
    for (let index = 0; index < 12; index++) await ask(`/p${index}`, 100)
    await ask('/p11', 100)
    await ask('/p0', 100)
    expect(counts).toMatchObject({ '/fault': 2, '/large': 2, '/p11': 1, '/p0': 2 })
  })

  it('is emptied by a new release, also for pages being rendered meanwhile', async () => {
    let release = 'a'
    const cache = new PageCache(10_000, () => release)
    let finish: (value: ReturnType<typeof page>) => void = () => {}
    const slow = cache.get('/x', () => new Promise((resolve) => (finish = resolve)))
    release = 'b'
    let again = 0
    await cache.get('/y', async () => page(10))
    finish(page(10))
    await slow
    await cache.get('/x', async () => {
      again++
      return page(10)
    })
    expect(again).toBe(1)
  })
})
