import { describe, expect, it } from 'vitest'
import { openPackPress, type PackFile, type PackPort } from '@/lib/browser/pdf-pack-client'
import type { PackAnswer, PackQuestion } from '@/lib/browser/pdf-pack-messages'
import { makeJob } from '../../factories/job'

function standIns() {
  const workers: {
    asked: PackQuestion[]
    ended: number
    answer: (data: PackAnswer) => void
    breakDown: () => void
  }[] = []
  const open = (): PackPort => {
    let onMessage: (event: MessageEvent<PackAnswer>) => void = () => {}
    let onError: (event: Event) => void = () => {}
    const worker: (typeof workers)[number] = {
      asked: [],
      ended: 0,
      answer: (data) => onMessage({ data } as MessageEvent<PackAnswer>),
      breakDown: () => onError(new Event('error')),
    }
    workers.push(worker)
    return {
      postMessage: (question) => void worker.asked.push(question),
      addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
        if (type === 'message') onMessage = listener as typeof onMessage
        else onError = listener as typeof onError
      },
      terminate: () => void worker.ended++,
    }
  }
  return { workers, open, last: () => workers.at(-1)! }
}

const idOf = (question: PackQuestion | undefined) => (question && 'id' in question ? question.id : -1)
const laid = (id: number): PackAnswer => ({ say: 'laid', id, notes: [], faults: [], problems: [] })

function start() {
  const stand = standIns()
  const press = openPackPress(stand.open)
  return { ...stand, press, ask: () => stand.last().asked.at(-1) }
}

describe('openPackPress', () => {
  it('warms the worker at once, and keeps the one it has', async () => {
    const { workers, press, last, ask } = start()
    expect(last().asked).toEqual([{ ask: 'warm' }])
    const answer = press.lay(makeJob())
    last().answer(laid(idOf(ask())))
    expect(await answer).toMatchObject({ say: 'laid' })
    expect(workers).toHaveLength(1)
    expect(last().ended).toBe(0)
  })

  it('asks once for the same job, and lets a newer one overtake', async () => {
    const { press, last, ask } = start()
    const [job, newer] = [makeJob(), makeJob()]
    const [first, again] = [press.lay(job), press.lay(job)]
    expect(last().asked.filter(({ ask: what }) => what === 'lay')).toHaveLength(1)
    const next = press.lay(newer)
    expect(await Promise.all([first, again])).toEqual([null, null])
    last().answer(laid(idOf(ask())))
    expect(await next).toMatchObject({ say: 'laid' })
  })

  it('hands finished files over as they come, and says how it ended', async () => {
    const { press, last, ask } = start()
    const files: PackFile[] = []
    const progress: string[] = []
    const end = press.make('each', {
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
      onFile: (file) => void files.push(file),
    })
    const id = idOf(ask())
    expect(ask()).toEqual({ ask: 'make', id, files: 'each' })
    last().answer({ say: 'file', id, letter: 0, bytes: new Uint8Array([37, 80, 68, 70]), pages: 2 })
    last().answer({ say: 'progress', id, done: 1, total: 3 })
    press.stop()
    expect(ask()).toEqual({ ask: 'stop' })
    last().answer({ say: 'end', id, stopped: true })
    expect(await end).toBe('stopped')
    expect(progress).toEqual(['1/3'])
    expect(files).toMatchObject([{ letter: 0, pages: 2 }])
    expect(files[0]?.blob.type).toBe('application/pdf')
    expect(await files[0]?.blob.text()).toBe('%PDF')
    expect(last().ended).toBe(0)
  })

  it.each([
    ['says so', false],
    ['breaks', true],
  ])('fails when the worker %s', async (_, breaks) => {
    const { press, last, ask } = start()
    const end = press.make('one', { onProgress: () => {}, onFile: () => {} })
    if (breaks) last().breakDown()
    else last().answer({ say: 'failed', id: idOf(ask()) })
    expect(await end).toBe('failed')
    expect(last().ended).toBe(breaks ? 1 : 0)
  })

  it('opens another worker after one broke, and lays the pack out again there', async () => {
    const { workers, press, last, ask } = start()
    const job = makeJob()
    const answer = press.lay(job)
    last().answer(laid(idOf(ask())))
    await answer
    last().breakDown()
    const sheet = press.sheet(3)
    expect(workers).toHaveLength(2)
    expect(last().asked).toMatchObject([
      { ask: 'lay', job },
      { ask: 'sheet', place: 3 },
    ])
    last().answer({ say: 'sheet', id: idOf(ask()), sheet: null })
    expect(await sheet).toBeNull()
  })

  it('does not take an answer to one question for that to another', async () => {
    const { press, last, ask } = start()
    const first = press.sheet(1)
    const firstId = idOf(ask())
    const second = press.sheet(2)
    const sheet = { side: 'front' as const, widthMm: 1, heightMm: 1, frames: [] }
    last().answer({ say: 'sheet', id: idOf(ask()), sheet })
    last().answer({ say: 'sheet', id: firstId, sheet: null })
    expect(await Promise.all([first, second])).toEqual([null, sheet])
  })

  it('ends its worker when the page goes', () => {
    const { press, last } = start()
    press.close()
    expect(last().ended).toBe(1)
  })
})
