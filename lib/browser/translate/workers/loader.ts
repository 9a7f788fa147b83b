import { workerScope } from '../../worker-scope'
import type { LoaderAnswer, LoaderQuestion, ModelBytes } from '../messages'
import { type Leg, legsInto, type ModelPart, readRegistry, vocabsOf } from '../registry'

// Served with `connect-src 'self'`: it may fetch from our own origin, so it is never told a word of the letter.
const scope = workerScope<LoaderQuestion, LoaderAnswer>()

const folder = '/mt/models/'
const engineFile = '/mt/engine.wasm'

class Refused extends Error {
  constructor(readonly code: 'noModels' | 'network' | 'checksum') {
    super(code)
  }
}

async function get(path: string): Promise<Response> {
  const answer = await fetch(path, { credentials: 'omit', redirect: 'error' }).catch(() => null)
  if (!answer) throw new Refused('network')
  if (!answer.ok) throw new Refused(answer.status === 404 ? 'noModels' : 'network')
  return answer
}

async function findLegs(from: string): Promise<Leg[]> {
  const list = readRegistry(await (await get(`${folder}registry.json`)).json().catch(() => null))
  const legs = list ? legsInto(list, from) : []
  if (legs.length === 0 || legs.some(({ files }) => vocabsOf(files) === null)) throw new Refused('noModels')
  return legs
}

const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** One file, whole, and byte for byte the one that the list promises. */
async function load(part: ModelPart, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const answer = await get(folder + part.name)
  const bytes = new Uint8Array(part.size)
  const reader = answer.body?.getReader()
  let filled = 0
  for (;;) {
    const piece = await reader?.read().catch(() => Promise.reject(new Refused('network')))
    if (!piece || piece.done) break
    if (filled + piece.value.length > part.size) throw new Refused('checksum')
    bytes.set(piece.value, filled)
    filled += piece.value.length
    onBytes(piece.value.length)
  }
  const hash = hexOf(await crypto.subtle.digest('SHA-256', bytes))
  if (filled !== part.size || hash !== part.expectedSha256Hash.toLowerCase()) throw new Refused('checksum')
  return bytes.buffer
}

async function loadAll(from: string): Promise<void> {
  const legs = await findLegs(from)
  const partsOf = ({ files }: Leg) => [files.model, files.lex, ...(vocabsOf(files) ?? [])]
  const total = legs.flatMap(partsOf).reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const count = (bytes: number) => {
    done += bytes
    scope.postMessage({ say: 'progress', done, total })
  }
  const models: ModelBytes[] = []
  for (const leg of legs) {
    const [model, lex, ...vocabs] = await Promise.all(partsOf(leg).map((part) => load(part, count)))
    if (!model || !lex) throw new Refused('noModels')
    models.push({ from: leg.from, to: leg.to, model, lex, vocabs, config: leg.files.config ?? {} })
  }
  const engine = await (await get(engineFile)).arrayBuffer()
  const buffers = models.flatMap(({ model, lex, vocabs }) => [model, lex, ...vocabs])
  scope.postMessage({ say: 'loaded', engine, models }, [engine, ...buffers])
}

scope.addEventListener('message', ({ data }) => {
  loadAll(data.from).catch((fault: unknown) =>
    scope.postMessage({ say: 'failed', code: fault instanceof Refused ? fault.code : 'network' }),
  )
})
