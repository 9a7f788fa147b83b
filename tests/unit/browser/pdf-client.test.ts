import { describe, expect, it } from 'vitest'
import { type PdfPort, pdfMaker } from '@/lib/browser/pdf-client'
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

/** A maker whose workers are stand-ins, and what it was told of one job. */
function maker() {
  const workers: ReturnType<typeof standIn>[] = []
  const make = pdfMaker(() => {
    workers.push(standIn())
    return workers.at(-1)!.port
  })
  const start = () => {
    const abort = new AbortController()
    const progress: string[] = []
    const outcome = make(job, {
      signal: abort.signal,
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
    })
    return { abort, progress, outcome }
  }
  return { workers, make, start }
}

const made: PdfAnswer = { say: 'made', bytes: new Uint8Array([37, 80, 68, 70]), pages: 2 }

describe('pdfMaker', () => {
  it('hands the job over and brings a file back', async () => {
    const { workers, start } = maker()
    const { progress, outcome } = start()
    const worker = workers[0]!
    expect(worker.asked).toEqual([{ job }])
    worker.answer({ say: 'progress', done: 1, total: 2 })
    worker.answer({ say: 'progress', done: 2, total: 2 })
    worker.answer(made)
    const file = await outcome
    expect(file).toMatchObject({ say: 'made', pages: 2 })
    if (file.say !== 'made') throw new Error('no file')
    expect(file.file.type).toBe('application/pdf')
    expect(await file.file.text()).toBe('%PDF')
    expect(progress).toEqual(['1/2', '2/2'])
  })

  it('keeps a worker that has made its file for the next one', async () => {
    const { workers, start } = maker()
    const first = start()
    workers[0]!.answer(made)
    await first.outcome
    const second = start()
    expect(workers).toHaveLength(1)
    expect(workers[0]!.asked).toHaveLength(2)
    workers[0]!.answer({ say: 'progress', done: 1, total: 2 })
    workers[0]!.answer(made)
    expect(await second.outcome).toMatchObject({ say: 'made' })
    expect([first.progress, second.progress]).toEqual([[], ['1/2']])
    expect(workers[0]!.timesEnded()).toBe(0)
  })

  it('opens another while one is at work, and lets one of them wait', async () => {
    const { workers, start } = maker()
    const [first, second] = [start(), start()]
    expect(workers).toHaveLength(2)
    workers[1]!.answer(made)
    workers[0]!.answer(made)
    expect((await Promise.all([first.outcome, second.outcome])).map(({ say }) => say)).toEqual([
      'made',
      'made',
    ])
    expect(workers.map((worker) => worker.timesEnded())).toEqual([1, 0])
    start()
    expect(workers).toHaveLength(2)
  })

  it('brings the layout’s problems back, and goes on with the same worker', async () => {
    const { workers, start } = maker()
    const { outcome } = start()
    workers[0]!.answer({ say: 'problems', problems: [{ code: 'text.empty', letter: 0 }] })
    expect(await outcome).toEqual({ say: 'problems', problems: [{ code: 'text.empty', letter: 0 }] })
    start()
    expect(workers).toHaveLength(1)
  })

  it.each([
    ['the worker says so', (worker: ReturnType<typeof standIn>) => worker.answer({ say: 'failed' })],
    ['the worker breaks', (worker: ReturnType<typeof standIn>) => worker.breakDown()],
  ])('fails, ends the worker and opens a new one, when %s', async (_, hurt) => {
    const { workers, start } = maker()
    const { outcome } = start()
    hurt(workers[0]!)
    expect(await outcome).toEqual({ say: 'failed' })
    expect(workers[0]!.timesEnded()).toBe(1)
    start()
    expect(workers).toHaveLength(2)
  })

  it('replaces a worker that broke while it waited', async () => {
    const { workers, start } = maker()
    const first = start()
    workers[0]!.answer(made)
    await first.outcome
    workers[0]!.breakDown()
    expect(workers[0]!.timesEnded()).toBe(1)
    const second = start()
    workers[1]!.answer(made)
    expect(await second.outcome).toMatchObject({ say: 'made' })
  })

  it('can be cancelled, and takes nothing from a worker that was', async () => {
    const { workers, start } = maker()
    const first = start()
    first.abort.abort()
    expect(await first.outcome).toEqual({ say: 'cancelled' })
    expect(workers[0]!.timesEnded()).toBe(1)
    const second = start()
    workers[0]!.answer(made)
    workers[1]!.answer({ say: 'failed' })
    expect(await second.outcome).toEqual({ say: 'failed' })
  })

  it('can’t be cancelled when it is over', async () => {
    const { workers, start } = maker()
    const { abort, outcome } = start()
    workers[0]!.answer(made)
    await outcome
    abort.abort()
    expect(workers[0]!.timesEnded()).toBe(0)
  })

  it('does not start when it was cancelled before', async () => {
    const { workers, make } = maker()
    expect(await make(job, { signal: AbortSignal.abort(), onProgress: () => {} })).toEqual({
      say: 'cancelled',
    })
    expect(workers).toHaveLength(0)
  })
})
