import { describe, expect, it } from 'vitest'
import { RussianCheckFailed, type RussianPort, startRussianCheck } from '@/lib/browser/russian-client'
import type { RussianAnswer, RussianQuestion } from '@/lib/browser/russian-messages'
import type { CheckResult } from '@/lib/russian/types'

const russian: CheckResult = { verdict: 'russian', isRussian: true, findings: [] }
const foreign: CheckResult = { verdict: 'not-russian', isRussian: false, findings: [] }

/** A worker that answers when the test says so. */
function standIn() {
  const asked: RussianQuestion[] = []
  let ended = false
  let onMessage: (event: MessageEvent<RussianAnswer>) => void = () => {}
  let onError: (event: Event) => void = () => {}
  const port: RussianPort = {
    postMessage: (question) => void asked.push(question),
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'message') onMessage = listener as typeof onMessage
      else onError = listener as typeof onError
    },
    terminate: () => {
      ended = true
    },
  }
  return {
    port,
    asked,
    hasEnded: () => ended,
    answer: (data: RussianAnswer) => onMessage({ data } as MessageEvent<RussianAnswer>),
    breakDown: () => onError(new Event('error')),
  }
}

describe('startRussianCheck', () => {
  it('starts no worker before it is asked anything', () => {
    let started = 0
    startRussianCheck(() => {
      started++
      return standIn().port
    })
    expect(started).toBe(0)
  })

  it('brings the answer to the question', async () => {
    const worker = standIn()
    const checker = startRussianCheck(() => worker.port)
    const result = checker.check('Привет', ['Иван'])
    expect(worker.asked).toEqual([{ ask: 'check', id: 1, text: 'Привет', keep: ['Иван'] }])
    worker.answer({ id: 1, result: russian })
    expect(await result).toBe(russian)
  })

  it('answers an overtaken question with null and never with the other’s result', async () => {
    const worker = standIn()
    const checker = startRussianCheck(() => worker.port)
    const first = checker.check('Hello', [])
    const second = checker.check('Привет', [])
    worker.answer({ id: 1, result: foreign })
    worker.answer({ id: 2, result: russian })
    expect(await first).toBeNull()
    expect(await second).toBe(russian)
  })

  it('loads ahead without a question waiting', () => {
    const worker = standIn()
    startRussianCheck(() => worker.port).warm()
    expect(worker.asked).toEqual([{ ask: 'warm' }])
  })

  it.each([
    ['the worker says so', (worker: ReturnType<typeof standIn>) => worker.answer({ id: 1, failed: true })],
    ['the worker breaks', (worker: ReturnType<typeof standIn>) => worker.breakDown()],
    [
      'loading ahead failed',
      (worker: ReturnType<typeof standIn>) => worker.answer({ id: null, failed: true }),
    ],
  ])('fails without a word of the letter when %s', async (_, hurt) => {
    const worker = standIn()
    const checker = startRussianCheck(() => worker.port)
    const result = checker.check('Секрет', [])
    hurt(worker)
    const fault = await result.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(fault).toBeInstanceOf(RussianCheckFailed)
    expect(String(fault)).not.toContain('Секрет')
    expect(worker.hasEnded()).toBe(true)
  })

  it('starts a new worker after one broke', async () => {
    const workers = [standIn(), standIn()]
    let started = 0
    const checker = startRussianCheck(() => workers[started++]!.port)
    const lost = checker.check('Привет', [])
    workers[0]!.breakDown()
    await expect(lost).rejects.toThrow(RussianCheckFailed)
    const result = checker.check('Привет', [])
    workers[1]!.answer({ id: 2, result: russian })
    expect(await result).toBe(russian)
  })

  it('leaves nobody waiting when it is closed', async () => {
    const worker = standIn()
    const checker = startRussianCheck(() => worker.port)
    const result = checker.check('Привет', [])
    checker.close()
    expect(await result).toBeNull()
    expect(worker.hasEnded()).toBe(true)
  })
})
