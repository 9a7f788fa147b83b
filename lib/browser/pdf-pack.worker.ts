import { type LaidPack, layAround } from '@/lib/pack/lay-around'
import { piecesOf } from '@/lib/pack/pieces'
import { loadFont } from '@/lib/pdf/fonts'
import { writePdf } from '@/lib/pdf/make-pdf'
import { cssFaces } from '@/lib/print/faces'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { FontId, Sheet } from '@/lib/print/types'
import type { PackAnswer, PackQuestion, SheetNote } from './pdf-pack-messages'
import { workerScope } from './worker-scope'

// Served with `connect-src 'none'`: this worker holds the letters, so it may speak to the page alone.
const scope = workerScope<PackQuestion, PackAnswer>()

let laid: LaidPack | null = null
/** The making under way; another one, or null after a stop, ends it. */
let making: number | null = null

const noteOf = (sheet: Sheet, { kept }: LaidPack): SheetNote => ({
  part: sheet.part ?? 'cards',
  side: sheet.side,
  letters: [
    ...new Set(sheet.frames.flatMap(({ letter }) => (letter === null ? [] : [kept[letter] ?? letter]))),
  ],
})

function send(id: number, letter: number | null, made: { bytes: Uint8Array; pages: number }) {
  const bytes = new Uint8Array(made.bytes)
  scope.postMessage({ say: 'file', id, letter, bytes, pages: made.pages }, [bytes.buffer])
}

/** How often progress is told: oftener than the eye sees would only keep the page busy. */
const tellMs = 100

function teller(id: number) {
  let told = 0
  return (done: number, total: number) => {
    const now = Date.now()
    if (done < total && now - told < tellMs) return
    told = now
    scope.postMessage({ say: 'progress', id, done, total })
  }
}

const breathe = () => new Promise((resolve) => setTimeout(resolve))

async function makeOne(id: number, { job, sheets }: LaidPack) {
  if (!job) return
  const made = await writePdf(job, sheets, {
    onProgress: teller(id),
    isEnough: () => making !== id,
  })
  if (made.ok) send(id, null, made)
}

async function makeEach(id: number, { job, kept }: LaidPack) {
  if (!job) return
  const pieces = piecesOf(job)
  const tell = teller(id)
  for (const [index, piece] of pieces.entries()) {
    await breathe()
    if (making !== id) return
    const layout = layoutSheets(piece.job)
    const made = layout.ok ? await writePdf(piece.job, layout.sheets) : null
    // What could be laid out together can be laid out alone: anything else is a fault of ours.
    if (!made?.ok) throw new Error('a piece of the pack was not made')
    send(id, piece.letter === null ? null : (kept[piece.letter] ?? null), made)
    tell(index + 1, pieces.length)
  }
}

async function answer(question: PackQuestion) {
  switch (question.ask) {
    case 'warm':
      await Promise.all((Object.keys(cssFaces) as FontId[]).map(loadFont))
      return scope.postMessage({ say: 'warm' })
    case 'lay': {
      const pack = layAround(question.job)
      laid = pack
      const { faults, problems, sheets } = pack
      const notes = sheets.map((sheet) => noteOf(sheet, pack))
      return scope.postMessage({ say: 'laid', id: question.id, notes, faults, problems })
    }
    case 'sheet':
      return scope.postMessage({
        say: 'sheet',
        id: question.id,
        sheet: laid?.sheets[question.place] ?? null,
      })
    case 'make': {
      making = question.id
      if (laid) await (question.files === 'one' ? makeOne : makeEach)(question.id, laid)
      return scope.postMessage({ say: 'end', id: question.id, stopped: making !== question.id })
    }
    case 'stop':
      making = null
  }
}

scope.addEventListener('message', async ({ data }) => {
  try {
    await answer(data)
  } catch {
    scope.postMessage({ say: 'failed', id: 'id' in data ? data.id : 0 })
  }
})
