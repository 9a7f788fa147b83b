import { workerScope } from '../../worker-scope'
import type { EngineAnswer, EngineQuestion, ModelBytes } from '../messages'

// Served with `connect-src 'none'; script-src 'self' 'wasm-unsafe-eval'`: it holds the letter, so it may speak to
// the page alone. Its models and its WebAssembly come through the page, from a worker that never sees a text.
const scope = workerScope<EngineQuestion, EngineAnswer>()

type Memory = { getByteArrayView(): Uint8Array }
type List<T> = { push_back(value: T): void; delete(): void }
type Answers = { get(at: number): { getTranslatedText(): string }; delete(): void }
type Model = { delete(): void }

/** The part of Bergamot's bindings that is used here (bergamot-translator 0.4.9, wasm/bindings). */
type Bergamot = {
  asm: Record<string, CallableFunction>
  AlignedMemory: new (bytes: number, alignment: number) => Memory
  AlignedMemoryList: new () => List<Memory>
  VectorString: new () => List<string>
  VectorResponseOptions: new () => List<{ alignment: boolean; html: boolean; qualityScores: boolean }>
  TranslationModel: new (
    config: string,
    model: Memory,
    lex: Memory,
    vocabs: List<Memory>,
    quality: null,
  ) => Model
  BlockingService: new (options: {
    cacheSize: number
  }) => {
    translate(model: Model, input: List<string>, options: List<unknown>): Answers
    translateViaPivoting(first: Model, second: Model, input: List<string>, options: List<unknown>): Answers
  }
}

type Opened = { bergamot: Bergamot; service: InstanceType<Bergamot['BlockingService']>; models: Model[] }

/** What the engine wants as `wasm_gemm`, and where it has it itself: no browser but Firefox Nightly brings another. */
const ownGemm = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
}

/** Marian's settings for these models (translateLocally's and Firefox's own); the list may add its own. */
const settings = {
  'beam-size': '1',
  normalize: '1.0',
  'word-penalty': '0',
  'cpu-threads': '0',
  'gemm-precision': 'int8shiftAlphaAll',
  'skip-cost': 'true',
  alignment: 'soft',
  quiet: 'true',
  'quiet-translation': 'true',
  'max-length-break': '128',
  'mini-batch-words': '1024',
  workspace: '128',
  'max-length-factor': '2.0',
}

/** Starts the engine out of bytes: nothing is fetched. */
function startEngine(engine: ArrayBuffer): Promise<Bergamot> {
  return new Promise((resolve, reject) => {
    const module = {
      instantiateWasm(info: WebAssembly.Imports, accept: (instance: WebAssembly.Instance) => void) {
        const gemm = Object.fromEntries(
          Object.entries(ownGemm).map(([wanted, own]) => [
            wanted,
            (...given: unknown[]) => (module as unknown as Bergamot).asm[own]?.(...given),
          ]),
        )
        WebAssembly.instantiate(engine, { ...info, wasm_gemm: gemm } as WebAssembly.Imports)
          .then(({ instance }) => accept(instance))
          .catch(reject)
        return {}
      },
      onRuntimeInitialized: () => resolve(module as unknown as Bergamot),
      // The engine would print its own faults, and those may quote the text.
      print: () => {},
      printErr: () => {},
      onAbort: () => reject(new Error('engine')),
    }
    const globals = self as unknown as { Module: unknown; importScripts(path: string): void }
    globals.Module = module
    globals.importScripts('/mt/engine.js')
  })
}

function addModel(bergamot: Bergamot, { model, lex, vocabs, config }: ModelBytes): Model {
  const place = (bytes: ArrayBuffer, alignment: number) => {
    const memory = new bergamot.AlignedMemory(bytes.byteLength, alignment)
    memory.getByteArrayView().set(new Uint8Array(bytes))
    return memory
  }
  const list = new bergamot.AlignedMemoryList()
  for (const vocab of vocabs) list.push_back(place(vocab, 64))
  const yaml = Object.entries({ ...settings, ...config })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
  return new bergamot.TranslationModel(yaml, place(model, 256), place(lex, 64), list, null)
}

function translate({ bergamot, service, models }: Opened, paragraphs: readonly string[]): string[] {
  const [input, options] = [new bergamot.VectorString(), new bergamot.VectorResponseOptions()]
  for (const paragraph of paragraphs) {
    input.push_back(paragraph)
    options.push_back({ alignment: false, html: false, qualityScores: false })
  }
  const [first, second] = models as [Model, Model | undefined]
  const answers = second
    ? service.translateViaPivoting(first, second, input, options)
    : service.translate(first, input, options)
  const texts = paragraphs.map((_, at) => answers.get(at).getTranslatedText())
  for (const made of [input, options, answers]) made.delete()
  return texts
}

let opened: Opened | null = null

scope.addEventListener('message', async ({ data }) => {
  try {
    if (data.ask === 'open') {
      const bergamot = await startEngine(data.engine)
      const service = new bergamot.BlockingService({ cacheSize: 0 })
      opened = { bergamot, service, models: data.models.map((bytes) => addModel(bergamot, bytes)) }
      scope.postMessage({ say: 'open' })
    } else if (opened) {
      scope.postMessage({ say: 'translated', id: data.id, paragraphs: translate(opened, data.paragraphs) })
    } else scope.postMessage({ say: 'failed', id: data.id })
  } catch {
    // A failure says that it failed and nothing else: a fault's own words could quote the letter.
    scope.postMessage({ say: 'failed', id: data.ask === 'translate' ? data.id : null })
  }
})
