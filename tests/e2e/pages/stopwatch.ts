import { cpus, loadavg } from 'node:os'
import type { Locator, Page } from '@playwright/test'

/** What somebody at the page feels: how long it takes, and the longest that the page's own thread stands still for it. */
export type Felt = { ms: number; longestTaskMs: number }

/** The longest task of the page's thread since this moment of its own clock; 0 where none took 50 ms. */
export function longestTask(page: Page, since: number): Promise<number> {
  return page.evaluate(
    (began) =>
      new Promise<number>((resolve) => {
        let longest = 0
        const watch = new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (startTime + duration > began) longest = Math.max(longest, duration)
        })
        watch.observe({ type: 'longtask', buffered: true })
        // What work sets off at its end belongs to it: focus, painting, the next breath.
        setTimeout(() => {
          watch.disconnect()
          resolve(longest)
        }, 300)
      }),
    since,
  )
}

/** Presses a button and waits for the link of a new file; timed inside the page, as Playwright's own way there is long. */
export async function timePress(button: Locator): Promise<Felt> {
  const page = button.page()
  await page.evaluate(() => {
    const linkOf = () => document.querySelector<HTMLAnchorElement>('a[download]')?.href
    const before = linkOf()
    const pressed = new Promise<{ began: number; ms: number }>((resolve) => {
      const press = ({ timeStamp: began }: Event) => {
        const look = new MutationObserver(() => {
          const link = linkOf()
          if (!link || link === before) return
          look.disconnect()
          resolve({ began, ms: performance.now() - began })
        })
        look.observe(document.body, { subtree: true, childList: true, attributes: true })
      }
      document.addEventListener('click', press, { capture: true, once: true })
    })
    Object.assign(window, { pressed })
  })
  await button.click()
  const { began, ms } = await page.evaluate(
    () => (window as unknown as { pressed: Promise<{ began: number; ms: number }> }).pressed,
  )
  return { ms, longestTaskMs: await longestTask(page, began) }
}

/** The worker that a page opened first: how, and what it was last asked to lay out. */
type Seen = { opened: ConstructorParameters<typeof Worker>; job?: unknown }

/** Has to come before the page is opened: notes how it opens its worker, and the job it hands over. */
export async function noteWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Plain = Worker
    const own = window as unknown as { seen?: Seen; Worker: typeof Worker }
    own.Worker = class extends Plain {
      constructor(...opened: ConstructorParameters<typeof Worker>) {
        super(...opened)
        const seen: Seen = { opened }
        own.seen = seen
        own.Worker = Plain
        const post = this.postMessage.bind(this)
        this.postMessage = (message: { ask?: string; job?: unknown }) => {
          if (message.ask === 'lay') seen.job = message.job
          post(message)
        }
      }
    }
  })
}

/** `first` counts from the opening of a worker of its own; each counts the laying out and the handing over. */
export type Runs = {
  firstMs: number
  secondMs: number
  oneCardMs: number
  longestTaskMs: number
  kilobytes: number
}

/**
 * The noted job in a new worker of the noted script, under the page's own policy: twice, and then, warm as the worker is, a
 * single card of it three times, of which the quickest counts.
 */
export async function timeWorker(page: Page): Promise<Runs> {
  const { began, ...runs } = await page.evaluate(async () => {
    type Job = { letters: readonly unknown[]; pack: object }
    const { seen } = window as unknown as { seen: Seen }
    const job = seen.job as Job
    const began = performance.now()
    const worker = new Worker(...seen.opened)
    let id = 0
    const make = (of: Job) =>
      new Promise<{ ms: number; bytes: number }>((resolve, reject) => {
        const start = id === 0 ? began : performance.now()
        const [lay, press] = [++id, ++id]
        let bytes = 0
        worker.onerror = () => reject(new Error('the worker broke'))
        worker.onmessage = ({ data }) => {
          if (data.say === 'laid' && data.id === lay)
            worker.postMessage({ ask: 'make', id: press, files: 'one' })
          else if (data.say === 'file') bytes = data.bytes.length
          else if (data.say === 'end') resolve({ ms: performance.now() - start, bytes })
          else if (data.say === 'failed') reject(new Error('the worker failed'))
        }
        worker.postMessage({ ask: 'lay', id: lay, job: of })
      })
    const first = await make(job)
    const second = await make(job)
    const one = { ...job, letters: job.letters.slice(0, 1), pack: { ...job.pack, cards: 'a6' } }
    const singles: number[] = []
    for (let round = 0; round < 3; round++) singles.push((await make(one)).ms)
    worker.terminate()
    return {
      began,
      firstMs: first.ms,
      secondMs: second.ms,
      oneCardMs: Math.min(...singles),
      kilobytes: Math.max(first.bytes, second.bytes) / 1024,
    }
  })
  return { ...runs, longestTaskMs: await longestTask(page, began) }
}

/** How busy the machine was, to be read beside figures. */
export const load = () => `load ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`
