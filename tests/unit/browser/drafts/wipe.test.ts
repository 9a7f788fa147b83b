import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wipeEverything } from '@/lib/browser/drafts/wipe'
import { MemoryStore } from './memory-store'

/** A browser with one of everything, each part of which can be made to refuse. */
function browser({ cacheGoes = true, workerGoes = true } = {}) {
  const seen: string[] = []
  const storage = (name: string) => ({ clear: () => seen.push(name) })
  vi.stubGlobal('sessionStorage', storage('session'))
  vi.stubGlobal('localStorage', storage('local'))
  vi.stubGlobal('caches', {
    keys: async () => ['pages', 'static'],
    delete: async (name: string) => {
      seen.push(name)
      return cacheGoes
    },
  })
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: async () => [{ unregister: async () => workerGoes }] },
  })
  vi.stubGlobal('location', { pathname: '/en/write/ivan-primerov' })
  vi.stubGlobal('history', { replaceState: (_: null, __: string, to: string) => seen.push(to) })
  return seen
}

describe('wipeEverything', () => {
  beforeEach(() => void browser())
  afterEach(() => vi.unstubAllGlobals())

  it('removes the key with the letters first, then everything else', async () => {
    const seen = browser()
    const store = new MemoryStore()
    store.header = { any: 'header' }
    const destroy = vi.spyOn(store, 'destroy').mockImplementation(async () => {
      seen.push('letters')
      return true
    })
    expect(await wipeEverything(store)).toEqual({
      removed: ['letters', 'session', 'caches', 'worker', 'address'],
      left: [],
    })
    expect(destroy).toHaveBeenCalledOnce()
    expect(seen).toEqual(['letters', 'session', 'local', 'pages', 'static', '/en/write/ivan-primerov'])
  })

  it('says what it could not remove, and goes on with the rest', async () => {
    browser({ cacheGoes: false, workerGoes: false })
    const store = new MemoryStore()
    store.destroy = async () => {
      throw new Error('refused')
    }
    expect(await wipeEverything(store)).toEqual({
      removed: ['session', 'address'],
      left: ['letters', 'caches', 'worker'],
    })
  })

  it('finds nothing to remove where a browser has no caches and no workers', async () => {
    vi.stubGlobal('caches', undefined)
    vi.stubGlobal('navigator', {})
    expect((await wipeEverything(new MemoryStore())).left).toEqual([])
  })
})
