import type { Job, PrintProblem } from '@/lib/print/types'
import type { PdfAnswer, PdfQuestion } from './pdf-messages'

/** How making a PDF ended. */
export type PdfOutcome =
  | { say: 'made'; file: Blob; pages: number }
  | { say: 'problems'; problems: readonly PrintProblem[] }
  | { say: 'failed' }
  | { say: 'cancelled' }

/** Anything that speaks like a worker: a real one on the page, a stand-in in tests. */
export type PdfPort = {
  postMessage(question: PdfQuestion): void
  addEventListener(type: 'message', listener: (event: MessageEvent<PdfAnswer>) => void): void
  addEventListener(type: 'error', listener: (event: Event) => void): void
  terminate(): void
}

type Options = {
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
  open?: () => PdfPort
}

const openWorker = (): PdfPort => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' })

/**
 * Makes a PDF in a worker of its own, so that the page stays usable, and ends the worker whichever way it goes.
 * Never rejects: a fault is `failed`, an abort is `cancelled`.
 */
export function makePdfInWorker(
  job: Job,
  { onProgress, signal, open = openWorker }: Options,
): Promise<PdfOutcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ say: 'cancelled' })
    const port = open()
    const end = (outcome: PdfOutcome) => {
      signal.removeEventListener('abort', cancel)
      port.terminate()
      resolve(outcome)
    }
    const cancel = () => end({ say: 'cancelled' })
    signal.addEventListener('abort', cancel)
    port.addEventListener('message', ({ data }) => {
      if (data.say === 'progress') onProgress(data.done, data.total)
      else if (data.say === 'made')
        end({ say: 'made', file: new Blob([data.bytes], { type: 'application/pdf' }), pages: data.pages })
      else end(data)
    })
    port.addEventListener('error', (event) => {
      event.preventDefault()
      end({ say: 'failed' })
    })
    port.postMessage({ job })
  })
}
