import { type Availability, type DeviceTranslator, TranslationFailed } from './types'
import { untilAborted } from './until-aborted'

/** The browser's own Translator (Translator API, W3C draft 2025; Chromium 138). TypeScript's library lacks it. */
export type BuiltIn = {
  availability(pair: Pair): Promise<'available' | 'downloadable' | 'downloading' | 'unavailable'>
  create(options: Pair & { signal: AbortSignal; monitor: (monitor: EventTarget) => void }): Promise<Running>
}
type Pair = { sourceLanguage: string; targetLanguage: string }
type Running = { translate(text: string, options: { signal: AbortSignal }): Promise<string>; destroy(): void }

const pairOf = (from: string): Pair => ({ sourceLanguage: from, targetLanguage: 'ru' })

function codeOf(fault: unknown): TranslationFailed {
  const name = fault instanceof DOMException ? fault.name : ''
  // Without a click the browser refuses to fetch a language pack, with the same word as for a policy.
  if (name === 'NotAllowedError') return new TranslationFailed('needsClick')
  if (name === 'NotSupportedError') return new TranslationFailed('unavailable')
  return new TranslationFailed(name === 'NetworkError' ? 'network' : 'fault')
}

/**
 * The translator that the browser brings along. The text stays on the device; the browser may fetch a language
 * pack from its maker first, who learns the pair of languages. Null where the browser has none.
 *
 * @param scope the page's own, a stand-in in tests
 * @param patienceMs how long the browser may think about whether it can
 */
export function findBuiltIn(
  scope: { Translator?: BuiltIn } = globalThis as never,
  patienceMs = 5000,
): DeviceTranslator | null {
  const { Translator } = scope
  if (!Translator) return null
  const running = new Map<string, Running>()

  return {
    id: 'browser',
    async availability(from): Promise<Availability> {
      try {
        // Chromium 156 without a network was seen to leave the question open for ever.
        const patience = AbortSignal.timeout(patienceMs)
        const said = await untilAborted(Translator.availability(pairOf(from)), patience)
        return said === 'available' ? 'ready' : said === 'unavailable' ? 'unavailable' : 'downloadable'
      } catch {
        return 'unavailable'
      }
    },
    async prepare(from, onProgress, signal) {
      if (running.has(from)) return
      signal.throwIfAborted()
      // At once: after an await the click would no longer count. And never without a way out: without a
      // network `create` was seen to wait for ever (Chromium 156).
      const made = Translator.create({
        ...pairOf(from),
        signal,
        monitor: (monitor) =>
          monitor.addEventListener('downloadprogress', (event) => {
            if (!signal.aborted) onProgress((event as ProgressEvent).loaded)
          }),
      })
      made.then((late) => signal.aborted && late.destroy()).catch(() => {})
      try {
        running.set(from, await untilAborted(made, signal))
      } catch (fault) {
        if (signal.aborted) throw signal.reason
        throw codeOf(fault)
      }
    },
    async translate(paragraphs, from, signal) {
      const translator = running.get(from)
      if (!translator) throw new TranslationFailed('unavailable')
      const done: string[] = []
      for (const paragraph of paragraphs) {
        signal.throwIfAborted()
        if (paragraph.trim() === '') {
          done.push('')
          continue
        }
        try {
          done.push(await untilAborted(translator.translate(paragraph, { signal }), signal))
        } catch (fault) {
          if (signal.aborted) throw signal.reason
          throw codeOf(fault)
        }
      }
      return done
    },
    close() {
      for (const translator of running.values()) translator.destroy()
      running.clear()
    },
  }
}
