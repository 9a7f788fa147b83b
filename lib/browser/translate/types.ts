/** `downloadable`: works on the device once something was fetched; the page asks before that. */
export type Availability = 'ready' | 'downloadable' | 'unavailable'

export const translateProblems = [
  /** The browser wants a click for every download: press again. */
  'needsClick',
  'unavailable',
  'network',
  /** A model's bytes are not those that its list promises. */
  'checksum',
  'noModels',
  'fault',
] as const
export type TranslateProblem = (typeof translateProblems)[number]

/** Carries a code and no word of the text. */
export class TranslationFailed extends Error {
  override name = 'TranslationFailed'
  readonly code: TranslateProblem

  constructor(code: TranslateProblem) {
    super(code)
    this.code = code
  }
}

/**
 * A translator into Russian that works on the writer's own device. `from` is a language as in the page's address
 * (`en`). An abort rejects with the signal's own reason; everything else with TranslationFailed.
 */
export type DeviceTranslator = {
  id: 'browser' | 'bergamot'
  availability(from: string): Promise<Availability>
  /** Must be called in the handler of a click, before anything is awaited. `onProgress` gets a share from 0 to 1. */
  prepare(from: string, onProgress: (share: number) => void, signal: AbortSignal): Promise<void>
  /** Paragraph by paragraph; empty ones stay empty. */
  translate(paragraphs: readonly string[], from: string, signal: AbortSignal): Promise<string[]>
  /** Lets go of models and workers. */
  close(): void
}
