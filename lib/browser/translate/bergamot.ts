import type { WorkerPort } from '../worker-port'
import type { EngineAnswer, EngineQuestion, LoaderAnswer, LoaderQuestion } from './messages'
import { type DeviceTranslator, TranslationFailed } from './types'
import { untilAborted } from './until-aborted'

/** Both are files of their own, since each is bound by the policy that its own response carries. */
export type Ports = {
  openLoader: () => WorkerPort<LoaderQuestion, LoaderAnswer>
  openEngine: () => WorkerPort<EngineQuestion, EngineAnswer>
}

const realPorts: Ports = {
  openLoader: () => new Worker('/mt/loader.js'),
  openEngine: () => new Worker('/mt/translate.js'),
}

/** Fetches what a language needs, in the worker that may connect. Progress is a share from 0 to 1. */
function load(
  port: WorkerPort<LoaderQuestion, LoaderAnswer>,
  from: string,
  onProgress: (share: number) => void,
): Promise<Extract<LoaderAnswer, { say: 'loaded' }>> {
  return new Promise((resolve, reject) => {
    port.addEventListener('message', ({ data }) => {
      if (data.say === 'progress') onProgress(data.done / data.total)
      else if (data.say === 'loaded') resolve(data)
      else reject(new TranslationFailed(data.code))
    })
    port.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new TranslationFailed('network'))
    })
    port.postMessage({ from }, [])
  })
}

type Engine = { translate(paragraphs: readonly string[]): Promise<string[]>; close(): void }

/** Starts the worker that may not connect, and gives it the models. */
function startEngine(
  port: WorkerPort<EngineQuestion, EngineAnswer>,
  { engine, models }: Extract<LoaderAnswer, { say: 'loaded' }>,
): Promise<Engine> {
  let lastId = 0
  const waiting = new Map<number, { resolve: (texts: string[]) => void; reject: (fault: Error) => void }>()
  const fail = (fault: Error) => {
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }
  return new Promise((resolve, reject) => {
    port.addEventListener('message', ({ data }) => {
      if (data.say === 'open') return resolve({ translate, close: () => port.terminate() })
      if (data.say === 'failed' && data.id === null) return reject(new TranslationFailed('fault'))
      const asked = waiting.get(data.id as number)
      waiting.delete(data.id as number)
      if (data.say === 'translated') asked?.resolve(data.paragraphs)
      else asked?.reject(new TranslationFailed('fault'))
    })
    port.addEventListener('error', (event) => {
      event.preventDefault()
      fail(new TranslationFailed('fault'))
      reject(new TranslationFailed('fault'))
    })
    const buffers = models.flatMap(({ model, lex, vocabs }) => [model, lex, ...vocabs])
    port.postMessage({ ask: 'open', engine, models }, [engine, ...buffers])
  })

  function translate(paragraphs: readonly string[]): Promise<string[]> {
    const id = ++lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      port.postMessage({ ask: 'translate', id, paragraphs }, [])
    })
  }
}

/**
 * Bergamot with models that this site's operator hosts. Two workers: one fetches models and never sees a text,
 * the other translates and may not connect. The operator's server sees which model is fetched, as it sees any file.
 *
 * @param languages those that the operator has models for; none, and there is no such translator
 */
export function makeBergamot(
  languages: readonly string[],
  ports: Ports = realPorts,
): DeviceTranslator | null {
  if (languages.length === 0) return null
  const engines = new Map<string, Engine>()
  return {
    id: 'bergamot',
    availability: async (from) =>
      engines.has(from) ? 'ready' : languages.includes(from) ? 'downloadable' : 'unavailable',
    async prepare(from, onProgress, signal) {
      if (engines.has(from)) return
      signal.throwIfAborted()
      const loader = ports.openLoader()
      let port: WorkerPort<EngineQuestion, EngineAnswer> | null = null
      try {
        const loaded = await untilAborted(load(loader, from, onProgress), signal)
        port = ports.openEngine()
        engines.set(from, await untilAborted(startEngine(port, loaded), signal))
      } catch (fault) {
        port?.terminate()
        throw fault
      } finally {
        loader.terminate()
      }
    },
    async translate(paragraphs, from, signal) {
      const engine = engines.get(from)
      if (!engine) throw new TranslationFailed('unavailable')
      const worded = paragraphs.flatMap((text) => (text.trim() === '' ? [] : [text]))
      try {
        const texts = await untilAborted(engine.translate(worded), signal)
        return paragraphs.map((text) => (text.trim() === '' ? '' : (texts.shift() ?? '')))
      } catch (fault) {
        // The engine works through a text without looking up: an aborted one is ended with its worker.
        engine.close()
        engines.delete(from)
        throw fault
      }
    },
    close() {
      for (const engine of engines.values()) engine.close()
      engines.clear()
    },
  }
}
