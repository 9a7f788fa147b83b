import { describe, expect, it } from 'vitest'
import { makePdfInWorker, type PdfPort } from '@/lib/browser/pdf-client'
import type { PdfAnswer, PdfQuestion } from '@/lib/browser/pdf-messages'
import type { Job } from '@/lib/print/types'

const job: Job = { kind: 'card', format: 'a6', lang: 'en', sender: { lines: [] }, letters: [] }

function standIn() {
  const asked: PdfQuestion[] = []
  let ended = 0
  let onMessage: (event: MessageEvent<PdfAnswer>) => void = () => {}
  let onError: (event: Event) => void = () => {}
  const port: PdfPort = {
    postMessage: (question) => void asked.push(question),
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'message') onMessage = listener as typeof onMessage
      else onError = listener as typeof onError
    },
    terminate: () => {
      ended++
    },
  }
  return {
    port,
    asked,
    timesEnded: () => ended,
    answer: (data: PdfAnswer) => onMessage({ data } as MessageEvent<PdfAnswer>),
    breakDown: () => onError(new Event('error')),
  }
}

function start() {
  const worker = standIn()
  const abort = new AbortController()
  const progress: string[] = []
  const outcome = makePdfInWorker(job, {
    signal: abort.signal,
    onProgress: (done, total) => void progress.push(`${done}/${total}`),
    open: () => worker.port,
  })
  return { worker, abort, progress, outcome }
}

describe('makePdfInWorker', () => {
  it('hands the job over and brings a file back', async () => {
    const { worker, progress, outcome } = start()
    expect(worker.asked).toEqual([{ job }])
    worker.answer({ say: 'progress', done: 1, total: 2 })
    worker.answer({ say: 'progress', done: 2, total: 2 })
    worker.answer({ say: 'made', bytes: new Uint8Array([37, 80, 68, 70]), pages: 2 })
    const made = await outcome
    expect(made).toMatchObject({ say: 'made', pages: 2 })
    if (made.say !== 'made') throw new Error('no file')
    expect(made.file.type).toBe('application/pdf')
    expect(await made.file.text()).toBe('%PDF')
    expect(progress).toEqual(['1/2', '2/2'])
    expect(worker.timesEnded()).toBe(1)
  })

  it('brings the layout’s problems back', async () => {
    const { worker, outcome } = start()
    worker.answer({ say: 'problems', problems: [{ code: 'text.empty', letter: 0 }] })
    expect(await outcome).toEqual({ say: 'problems', problems: [{ code: 'text.empty', letter: 0 }] })
    expect(worker.timesEnded()).toBe(1)
  })

  it.each([
    ['the worker says so', (worker: ReturnType<typeof standIn>) => worker.answer({ say: 'failed' })],
    ['the worker breaks', (worker: ReturnType<typeof standIn>) => worker.breakDown()],
  ])('fails, and ends the worker, when %s', async (_, hurt) => {
    const { worker, outcome } = start()
    hurt(worker)
    expect(await outcome).toEqual({ say: 'failed' })
    expect(worker.timesEnded()).toBe(1)
  })

  it('can be cancelled', async () => {
    const { worker, abort, outcome } = start()
    abort.abort()
    expect(await outcome).toEqual({ say: 'cancelled' })
    expect(worker.timesEnded()).toBe(1)
  })

  it('does not start when it was cancelled before', async () => {
    let started = 0
    const outcome = await makePdfInWorker(job, {
      signal: AbortSignal.abort(),
      onProgress: () => {},
      open: () => {
        started++
        return standIn().port
      },
    })
    expect(outcome).toEqual({ say: 'cancelled' })
    expect(started).toBe(0)
  })
})
