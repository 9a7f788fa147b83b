/** One model in memory: its files, and Marian's settings where its list has some. */
export type ModelBytes = {
  from: string
  to: string
  model: ArrayBuffer
  lex: ArrayBuffer
  vocabs: readonly ArrayBuffer[]
  config: Readonly<Record<string, string>>
}

/** What the page asks of the loader, which fetches and never sees a text. */
export type LoaderQuestion = { from: string }
export type LoaderAnswer =
  | { say: 'progress'; done: number; total: number }
  | { say: 'loaded'; engine: ArrayBuffer; models: readonly ModelBytes[] }
  | { say: 'failed'; code: 'noModels' | 'network' | 'checksum' }

/** What the page asks of the translating worker, which may not connect to anything. */
export type EngineQuestion =
  | { ask: 'open'; engine: ArrayBuffer; models: readonly ModelBytes[] }
  | { ask: 'translate'; id: number; paragraphs: readonly string[] }
export type EngineAnswer =
  | { say: 'open' }
  | { say: 'translated'; id: number; paragraphs: string[] }
  | { say: 'failed'; id: number | null }
