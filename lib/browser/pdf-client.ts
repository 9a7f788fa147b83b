import type { Job, PrintProblem } from '@/lib/print/types'
import type { PdfAnswer, PdfQuestion } from './pdf-messages'
import type { WorkerPort } from './worker-port'

/** How making a PDF ended. */
export type PdfOutcome =
  | { say: 'made'; file: Blob; pages: number }
  | { say: 'problems'; problems: readonly PrintProblem[] }
  | { say: 'failed' }
  | { say: 'cancelled' }

export type PdfPort = WorkerPort<PdfQuestion, PdfAnswer>

type Options = {
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
}

/** A worker with whoever listens to it now; between two jobs nobody does. */
type Press = { port: PdfPort; hear: (answer: PdfAnswer | null) => void }

const openWorker = (): PdfPort => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' })

function openPress(open: () => PdfPort, onBroken: (press: Press) => void): Press {
  const press: Press = { port: open(), hear: () => {} }
  press.port.addEventListener('message', ({ data }) => press.hear(data))
  press.port.addEventListener('error', (event) => {
    event.preventDefault()
    onBroken(press)
    press.hear(null)
  })
  return press
}

/**
 * Makes PDFs in a worker, so that the page stays usable. One that has made its file waits, warm, for the next job; one that
 * failed or was cancelled is ended. What it makes never rejects: a fault is `failed`, an abort is `cancelled`.
 */
export function pdfMaker(open: () => PdfPort = openWorker) {
  let idle: Press | null = null
  const drop = (press: Press) => {
    if (idle === press) idle = null
    press.port.terminate()
  }
  return (job: Job, { onProgress, signal }: Options): Promise<PdfOutcome> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve({ say: 'cancelled' })
      const press = idle ?? openPress(open, drop)
      idle = null
      const end = (outcome: PdfOutcome) => {
        signal.removeEventListener('abort', cancel)
        press.hear = () => {}
        resolve(outcome)
      }
      const keep = () => {
        // Two files may have been made at once: one worker is enough to wait.
        if (idle) press.port.terminate()
        else idle = press
      }
      const cancel = () => {
        drop(press)
        end({ say: 'cancelled' })
      }
      signal.addEventListener('abort', cancel)
      press.hear = (answer) => {
        switch (answer?.say) {
          case 'progress':
            return onProgress(answer.done, answer.total)
          case 'made':
            keep()
            return end({
              say: 'made',
              file: new Blob([answer.bytes], { type: 'application/pdf' }),
              pages: answer.pages,
            })
          case 'problems':
            keep()
            return end(answer)
          case 'failed':
            drop(press)
            return end(answer)
          default:
            // It broke, and is gone already.
            return end({ say: 'failed' })
        }
      }
      press.port.postMessage({ job })
    })
}

/** The maker of a page: all its files come from it. */
export const makePdfInWorker = pdfMaker()
