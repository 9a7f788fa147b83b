import { describe, expect, it, vi } from 'vitest'
import { type BuiltIn, findBuiltIn } from '@/lib/browser/translate/built-in'

type Word = Awaited<ReturnType<BuiltIn['availability']>>

/**
 * A stand-in that behaves as Chromium 156 was seen to (composing.md §5): availability by pair, a click needed for
 * a download, progress events, an abort at any time, and `create` waiting for ever without a network.
 */
function browser({ word = 'downloadable' as Word, hasClick = true, hangs = false, offline = false } = {}) {
  const made: { destroyed: boolean }[] = []
  const Translator: BuiltIn = {
    availability: vi.fn(async ({ targetLanguage }) => (targetLanguage === 'ru' ? word : 'unavailable')),
    create: vi.fn<BuiltIn['create']>(({ signal, monitor, sourceLanguage }) => {
      if (word === 'unavailable') return Promise.reject(new DOMException('', 'NotSupportedError'))
      if (word === 'downloadable' && !hasClick) return Promise.reject(new DOMException('', 'NotAllowedError'))
      if (offline) return Promise.reject(new DOMException('', 'NetworkError'))
      const target = new EventTarget()
      monitor(target)
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        if (hangs) return
        for (const loaded of [0, 0.5, 1])
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }))
        const one = {
          destroyed: false,
          translate: async (text: string, options: { signal: AbortSignal }) => {
            options.signal.throwIfAborted()
            return `${sourceLanguage}>ru ${text}`
          },
          destroy() {
            one.destroyed = true
          },
        }
        made.push(one)
        resolve(one)
      })
    }),
  }
  return { translator: findBuiltIn({ Translator })!, Translator, made }
}
const live = () => new AbortController().signal

describe('the browser’s own translator', () => {
  it('is not there in a browser without one', () => {
    expect(findBuiltIn({})).toBeNull()
  })

  it.each([
    ['available', 'ready'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloadable'],
    ['unavailable', 'unavailable'],
  ] as const)('«%s» is «%s» to us', async (word, availability) => {
    expect(await browser({ word }).translator.availability('de')).toBe(availability)
  })

  it('is unavailable where even asking fails', async () => {
    const { translator, Translator } = browser()
    vi.mocked(Translator.availability).mockRejectedValue(new TypeError('bad tag'))
    expect(await translator.availability('xx-bad')).toBe('unavailable')
  })

  it('is unavailable where the browser never answers', async () => {
    const { Translator } = browser()
    vi.mocked(Translator.availability).mockReturnValue(new Promise(() => {}))
    expect(await findBuiltIn({ Translator }, 20)?.availability('de')).toBe('unavailable')
  })

  it('asks for the same pair in both calls, and for the model before anything is awaited', async () => {
    const { translator, Translator } = browser()
    await translator.availability('de')
    const prepared = translator.prepare('de', () => {}, live())
    expect(Translator.create).toHaveBeenCalledOnce()
    const pair = { sourceLanguage: 'de', targetLanguage: 'ru' }
    expect(Translator.availability).toHaveBeenCalledWith(pair)
    expect(vi.mocked(Translator.create).mock.calls[0]?.[0]).toMatchObject(pair)
    await prepared
  })

  it('tells how far the download is, then translates, empty paragraphs left empty', async () => {
    const { translator } = browser()
    const shares: number[] = []
    await translator.prepare('de', (share) => shares.push(share), live())
    expect(shares).toEqual([0, 0.5, 1])
    expect(await translator.translate(['Hallo', '', '  ', 'Tschüss'], 'de', live())).toEqual([
      'de>ru Hallo',
      '',
      '',
      'de>ru Tschüss',
    ])
  })

  it('fetches once for a language, again for another', async () => {
    const { translator, Translator } = browser()
    for (const from of ['de', 'de', 'fr', 'de']) await translator.prepare(from, () => {}, live())
    expect(Translator.create).toHaveBeenCalledTimes(2)
  })

  it.each([
    [{ hasClick: false }, 'needsClick'],
    [{ word: 'unavailable' }, 'unavailable'],
    [{ offline: true }, 'network'],
  ] as const)('%j fails as «%s»', async (state, code) => {
    await expect(browser(state).translator.prepare('de', () => {}, live())).rejects.toMatchObject({ code })
  })

  it('needs no click when the pack is there', async () => {
    const { translator } = browser({ word: 'available', hasClick: false })
    await expect(translator.prepare('de', () => {}, live())).resolves.toBeUndefined()
  })

  it('can be stopped while the browser waits for ever', async () => {
    const { translator } = browser({ hangs: true })
    const stop = new AbortController()
    const prepared = translator.prepare('de', () => {}, stop.signal)
    stop.abort()
    await expect(prepared).rejects.toBe(stop.signal.reason)
    await expect(translator.translate(['Hallo'], 'de', live())).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('can be stopped between paragraphs, and not begun when stopped before', async () => {
    const { translator, Translator } = browser()
    const stop = new AbortController()
    await translator.prepare('de', () => {}, live())
    stop.abort()
    await expect(translator.translate(['Hallo'], 'de', stop.signal)).rejects.toBe(stop.signal.reason)
    await expect(translator.prepare('fr', () => {}, stop.signal)).rejects.toBe(stop.signal.reason)
    expect(Translator.create).toHaveBeenCalledOnce()
  })

  it('lets go of what it holds', async () => {
    const { translator, made } = browser()
    await translator.prepare('de', () => {}, live())
    translator.close()
    expect(made.map(({ destroyed }) => destroyed)).toEqual([true])
  })
})
