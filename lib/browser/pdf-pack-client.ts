import type { Job, Sheet } from '@/lib/print/types'
import type { PackAnswer, PackQuestion } from './pdf-pack-messages'
import type { WorkerPort } from './worker-port'

export type LaidAnswer = Extract<PackAnswer, { say: 'laid' }>
export type PackFile = { letter: number | null; blob: Blob; pages: number }
export type MakeEnd = 'whole' | 'stopped' | 'failed'

export type PackPort = WorkerPort<PackQuestion, PackAnswer>

type MakeOptions = {
  onProgress: (done: number, total: number) => void
  onFile: (file: PackFile) => void
}

/** A worker that stays for the life of the page: once warm it needs the network no more. */
export type PackPress = {
  /** Lays a pack out; null when a newer one overtook it, or when the worker broke. */
  lay(job: Job): Promise<LaidAnswer | null>
  /** A side of the pack laid out last. */
  sheet(place: number): Promise<Sheet | null>
  /** Makes the files of the pack laid out last, handing each over when it is finished. */
  make(files: 'one' | 'each', options: MakeOptions): Promise<MakeEnd>
  /** Ends the making; finished files stay, a file under way ends with its last finished page. */
  stop(): void
  close(): void
}

const openWorker = (): PackPort =>
  new Worker(new URL('./pdf-pack.worker.ts', import.meta.url), { type: 'module' })

/** Opens the worker and warms it. Nothing here rejects; a worker that broke is replaced at the next question. */
export function openPackPress(open: () => PackPort = openWorker): PackPress {
  let port: PackPort | null = null
  let lastId = 0
  let standing: Job | null = null
  let laying: { job: Job; answer: Promise<LaidAnswer | null> } | null = null
  const waiting = new Map<number, (answer: PackAnswer | null) => void>()

  const breakDown = (broken: PackPort) => {
    if (port !== broken) return
    broken.terminate()
    port = null
    laying = null
    for (const listen of [...waiting.values()]) listen(null)
    waiting.clear()
  }
  const running = (): PackPort => {
    if (port) return port
    const fresh = open()
    fresh.addEventListener('message', ({ data }) => {
      if (port === fresh && 'id' in data) waiting.get(data.id)?.(data)
    })
    fresh.addEventListener('error', (event) => {
      event.preventDefault()
      breakDown(fresh)
    })
    port = fresh
    // A worker that replaces a broken one has to be told what was laid out.
    if (standing) fresh.postMessage({ ask: 'lay', id: ++lastId, job: standing })
    else fresh.postMessage({ ask: 'warm' })
    return fresh
  }
  const ask = (question: (id: number) => PackQuestion, listen: (answer: PackAnswer | null) => void) => {
    const to = running()
    const id = ++lastId
    waiting.set(id, listen)
    to.postMessage(question(id))
    return id
  }

  let overtake: (() => void) | null = null
  running()
  return {
    lay(job) {
      // Preview and files may both want the same pack.
      if (laying?.job === job) return laying.answer
      overtake?.()
      standing = null
      const answer = new Promise<LaidAnswer | null>((resolve) => {
        const id = ask(
          (own) => ({ ask: 'lay', id: own, job }),
          (said) => {
            waiting.delete(id)
            overtake = null
            if (said?.say === 'laid') standing = job
            else laying = null
            resolve(said?.say === 'laid' ? said : null)
          },
        )
        overtake = () => {
          waiting.delete(id)
          resolve(null)
        }
      })
      laying = { job, answer }
      return answer
    },
    sheet: (place) =>
      new Promise((resolve) => {
        const id = ask(
          (own) => ({ ask: 'sheet', id: own, place }),
          (answer) => {
            waiting.delete(id)
            resolve(answer?.say === 'sheet' ? answer.sheet : null)
          },
        )
      }),
    make: (files, { onProgress, onFile }) =>
      new Promise((resolve) => {
        const id = ask(
          (own) => ({ ask: 'make', id: own, files }),
          (answer) => {
            if (answer?.say === 'progress') return onProgress(answer.done, answer.total)
            if (answer?.say === 'file') {
              const blob = new Blob([answer.bytes], { type: 'application/pdf' })
              return onFile({ letter: answer.letter, blob, pages: answer.pages })
            }
            waiting.delete(id)
            resolve(answer?.say === 'end' ? (answer.stopped ? 'stopped' : 'whole') : 'failed')
          },
        )
      }),
    stop: () => port?.postMessage({ ask: 'stop' }),
    close() {
      port?.terminate()
      port = null
      waiting.clear()
    },
  }
}
