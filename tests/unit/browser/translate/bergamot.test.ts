import { describe, expect, it, vi } from 'vitest'
import { makeBergamot } from '@/lib/browser/translate/bergamot'
import { languagesFrom } from '@/lib/browser/translate/languages'
import type {
  EngineAnswer,
  EngineQuestion,
  LoaderAnswer,
  LoaderQuestion,
} from '@/lib/browser/translate/messages'
import { legsInto, readRegistry, vocabsOf } from '@/lib/browser/translate/registry'
import type { WorkerPort } from '@/lib/browser/worker-port'

/** A worker that answers each question by a rule, a tick later. */
function port<Q, A>(answers: (question: Q) => readonly A[]) {
  const hearers: ((event: MessageEvent<A>) => void)[] = []
  const failers: ((event: Event) => void)[] = []
  const asked: Q[] = []
  const made = {
    asked,
    ended: false,
    postMessage(question: Q, transfer: Transferable[]) {
      asked.push(structuredClone(question, { transfer }))
      for (const answer of answers(question))
        queueMicrotask(() => {
          for (const hear of hearers) hear({ data: answer } as MessageEvent<A>)
        })
    },
    addEventListener(type: string, listener: never) {
      if (type === 'message') hearers.push(listener)
      else failers.push(listener)
    },
    break() {
      for (const fail of failers) fail(new Event('error', { cancelable: true }))
    },
    terminate() {
      made.ended = true
    },
  }
  return made as typeof made & WorkerPort<Q, A>
}

const buffer = (size: number) => new ArrayBuffer(size)
const loaded = (): LoaderAnswer => ({
  say: 'loaded',
  engine: buffer(8),
  models: [{ from: 'en', to: 'ru', model: buffer(4), lex: buffer(2), vocabs: [buffer(1)], config: {} }],
})
const upper = (question: EngineQuestion): EngineAnswer[] =>
  question.ask === 'open'
    ? [{ say: 'open' }]
    : [
        {
          say: 'translated',
          id: question.id,
          paragraphs: question.paragraphs.map((text) => text.toUpperCase()),
        },
      ]

function setUp(
  load: () => readonly LoaderAnswer[] = () => [{ say: 'progress', done: 1, total: 4 }, loaded()],
  work = upper,
) {
  const loader = port<LoaderQuestion, LoaderAnswer>(load)
  const engine = port<EngineQuestion, EngineAnswer>(work)
  const openEngine = vi.fn(() => engine)
  const translator = makeBergamot(['en'], { openLoader: () => loader, openEngine })!
  return { loader, engine, openEngine, translator }
}
const live = () => new AbortController().signal

describe('Bergamot', () => {
  it('is off until the operator has models', () => {
    expect(makeBergamot([])).toBeNull()
  })

  it('knows the languages it has models for', async () => {
    const { translator } = setUp()
    expect(await translator.availability('en')).toBe('downloadable')
    expect(await translator.availability('de')).toBe('unavailable')
    await translator.prepare('en', () => {}, live())
    expect(await translator.availability('en')).toBe('ready')
  })

  it('tells the loader the language and never a word; models pass to the engine, not copied', async () => {
    const { translator, loader, engine } = setUp()
    const shares: number[] = []
    await translator.prepare('en', (share) => shares.push(share), live())
    expect(await translator.translate(['secret one', '', 'two'], 'en', live())).toEqual([
      'SECRET ONE',
      '',
      'TWO',
    ])
    expect(shares).toEqual([0.25])
    expect(loader.asked).toEqual([{ from: 'en' }])
    expect(loader.ended).toBe(true)
    const [open, translate] = engine.asked
    expect(open).toMatchObject({ ask: 'open' })
    expect(open?.ask === 'open' && open.models[0]?.model.byteLength).toBe(4)
    expect(translate).toEqual({ ask: 'translate', id: 1, paragraphs: ['secret one', 'two'] })
  })

  it.each(['noModels', 'network', 'checksum'] as const)('says «%s» and starts no engine', async (code) => {
    const { translator, openEngine, loader } = setUp(() => [{ say: 'failed', code }])
    await expect(translator.prepare('en', () => {}, live())).rejects.toMatchObject({ code })
    expect(openEngine).not.toHaveBeenCalled()
    expect(loader.ended).toBe(true)
  })

  it('can be stopped while models arrive, and then nothing runs on', async () => {
    const { translator, loader, openEngine } = setUp(() => [])
    const stop = new AbortController()
    const prepared = translator.prepare('en', () => {}, stop.signal)
    stop.abort()
    await expect(prepared).rejects.toBe(stop.signal.reason)
    expect(loader.ended).toBe(true)
    expect(openEngine).not.toHaveBeenCalled()
  })

  it('ends the engine with a translation that is stopped, and starts anew afterwards', async () => {
    const { translator, engine } = setUp(undefined, (question) =>
      question.ask === 'open' ? [{ say: 'open' }] : [],
    )
    await translator.prepare('en', () => {}, live())
    const stop = new AbortController()
    const translated = translator.translate(['one'], 'en', stop.signal)
    stop.abort()
    await expect(translated).rejects.toBe(stop.signal.reason)
    expect(engine.ended).toBe(true)
    expect(await translator.availability('en')).toBe('downloadable')
  })

  it('fails in one word when the engine breaks, opening or translating', async () => {
    const closed = setUp(undefined, () => [{ say: 'failed', id: null }])
    await expect(closed.translator.prepare('en', () => {}, live())).rejects.toMatchObject({ code: 'fault' })
    expect(closed.engine.ended).toBe(true)
    const broken = setUp(undefined, (question) =>
      question.ask === 'open' ? [{ say: 'open' }] : [{ say: 'failed', id: question.id }],
    )
    await broken.translator.prepare('en', () => {}, live())
    await expect(broken.translator.translate(['x'], 'en', live())).rejects.toMatchObject({ code: 'fault' })
  })

  it('fails in one word when a worker’s script does not arrive', async () => {
    const { translator, loader } = setUp(() => [])
    const prepared = translator.prepare('en', () => {}, live())
    loader.break()
    await expect(prepared).rejects.toMatchObject({ code: 'network' })
  })
})

const hash = 'a'.repeat(64)
const part = (name: string) => ({ name, size: 10, expectedSha256Hash: hash })
const files = { model: part('model.bin'), lex: part('lex.bin'), vocab: part('vocab.spm') }

describe('the operator’s list', () => {
  it('is read as Bergamot and Mozilla write it', () => {
    const list = { enru: files, deen: { ...files, config: { 'gemm-precision': 'int8shiftAll' } } }
    expect(readRegistry(list)).toEqual(list)
    expect(readRegistry({})).toEqual({})
  })

  it.each([
    [null],
    [[]],
    [{ english: files }],
    [{ enru: { model: files.model } }],
    [{ enru: { ...files, model: { ...files.model, name: '../model.bin' } } }],
    [{ enru: { ...files, model: { ...files.model, name: 'https://example.org/model.bin' } } }],
    [{ enru: { ...files, model: { ...files.model, size: 0 } } }],
    [{ enru: { ...files, model: { ...files.model, expectedSha256Hash: 'abc' } } }],
    [{ enru: { ...files, config: { 'beam-size': '1\nmodels: /etc' } } }],
  ])('is refused whole where something is off: %#', (list) => {
    expect(readRegistry(list)).toBeNull()
  })

  it('leads into Russian straight, or by way of English, or not at all', () => {
    const ways = (list: object, from: string) =>
      legsInto(readRegistry(list)!, from).map((leg) => `${leg.from}>${leg.to}`)
    const list = { enru: files, deen: files, uken: files, ukru: files, frde: files }
    expect(ways(list, 'en')).toEqual(['en>ru'])
    expect(ways(list, 'de')).toEqual(['de>en', 'en>ru'])
    expect(ways(list, 'uk')).toEqual(['uk>ru'])
    expect(ways(list, 'fr')).toEqual([])
    expect(ways({ deen: files }, 'de')).toEqual([])
    expect(languagesFrom(Object.keys(list))).toEqual(['en', 'de', 'uk'])
    expect(languagesFrom(['deen'])).toEqual([])
    expect(languagesFrom(['ruen', 'enru'])).toEqual(['en'])
  })

  it('names one vocabulary, or one for each side', () => {
    expect(vocabsOf(files)).toEqual([files.vocab])
    const { vocab, ...bare } = files
    expect(vocabsOf({ ...bare, srcvocab: part('s'), trgvocab: part('t') })).toEqual([part('s'), part('t')])
    expect(vocabsOf({ ...bare, srcvocab: part('s') })).toBeNull()
  })
})
