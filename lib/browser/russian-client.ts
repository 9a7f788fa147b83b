import type { CheckResult } from '@/lib/russian/types'
import type { RussianAnswer, RussianQuestion } from './russian-messages'
import type { WorkerPort } from './worker-port'

/** The check could not run: its script did not arrive, or it broke. Carries no word of the letter. */
export class RussianCheckFailed extends Error {
  constructor() {
    super('the Russian check did not run')
    this.name = 'RussianCheckFailed'
  }
}

/** A running check. One text at a time: a new question answers the one before with null. */
export type RussianChecker = {
  /** Loads the dictionary ahead of the first question. */
  warm(): void
  /**
   * Resolves with null when a newer question overtook this one.
   * @throws RussianCheckFailed
   */
  check(text: string, keep: readonly string[]): Promise<CheckResult | null>
  close(): void
}

type Waiting = { id: number; resolve: (result: CheckResult | null) => void; reject: (fault: Error) => void }

export type RussianPort = WorkerPort<RussianQuestion, RussianAnswer>

const openWorker = (): RussianPort =>
  new Worker(new URL('./russian.worker.ts', import.meta.url), { type: 'module' })

/** Starts the check in a worker of its own; a worker that broke is replaced at the next question. */
export function startRussianCheck(open: () => RussianPort = openWorker): RussianChecker {
  let port: RussianPort | null = null
  let waiting: Waiting | null = null
  let lastId = 0

  const settle = (end: (waiting: Waiting) => void) => {
    const asked = waiting
    waiting = null
    if (asked) end(asked)
  }
  const fail = () => {
    port?.terminate()
    port = null
    settle(({ reject }) => reject(new RussianCheckFailed()))
  }
  const running = (): RussianPort => {
    if (port) return port
    const fresh = open()
    fresh.addEventListener('message', ({ data }) => {
      if (port !== fresh) return
      if ('failed' in data) fail()
      else if (data.id === waiting?.id) settle(({ resolve }) => resolve(data.result))
    })
    fresh.addEventListener('error', (event) => {
      event.preventDefault()
      if (port === fresh) fail()
    })
    port = fresh
    return fresh
  }

  return {
    warm: () => running().postMessage({ ask: 'warm' }),
    check(text, keep) {
      settle(({ resolve }) => resolve(null))
      const id = ++lastId
      return new Promise((resolve, reject) => {
        waiting = { id, resolve, reject }
        running().postMessage({ ask: 'check', id, text, keep })
      })
    },
    close() {
      settle(({ resolve }) => resolve(null))
      port?.terminate()
      port = null
    },
  }
}
