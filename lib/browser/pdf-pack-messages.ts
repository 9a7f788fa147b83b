import type { PackFault } from '@/lib/pack/lay-around'
import type { Job, PackPart, PrintProblem, Sheet } from '@/lib/print/types'

/** What the page asks of the pack worker. It keeps the pack that was laid out last. */
export type PackQuestion =
  /** Loads everything that a file needs, so that the network may go away. */
  | { ask: 'warm' }
  | { ask: 'lay'; id: number; job: Job }
  /** One side of the pack that was laid out last, by its place. */
  | { ask: 'sheet'; id: number; place: number }
  /** Files of that pack: one, or one for each addressee. */
  | { ask: 'make'; id: number; files: 'one' | 'each' }
  /** Ends the making; what is finished stays. */
  | { ask: 'stop' }

/** What stands on one side of the pack: enough to leaf through it. Addressees by their index in the job asked for. */
export type SheetNote = { part: PackPart; side: 'front' | 'back'; letters: readonly number[] }

/** A failure says that it failed and nothing else: a fault's own words could quote a letter. */
export type PackAnswer =
  | { say: 'warm' }
  | {
      say: 'laid'
      id: number
      notes: readonly SheetNote[]
      faults: readonly PackFault[]
      problems: readonly PrintProblem[]
    }
  | { say: 'sheet'; id: number; sheet: Sheet | null }
  | { say: 'progress'; id: number; done: number; total: number }
  /** `letter`: whose file it is; null for one that all share, or that holds everything. */
  | { say: 'file'; id: number; letter: number | null; bytes: Uint8Array<ArrayBuffer>; pages: number }
  | { say: 'end'; id: number; stopped: boolean }
  | { say: 'failed'; id: number }
