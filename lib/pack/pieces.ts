import type { Job, PackPart } from '@/lib/print/types'

/** Sheets that lie on the table once for everybody. */
const shared: readonly PackPart[] = ['tally', 'hints', 'phrases']

/** A file of its own: one addressee's, or what all share. */
export type Piece = { letter: number | null; job: Job }

/** Takes a pack apart: first what all share, then everything of each addressee, numbered as in the whole. */
export function piecesOf(job: Job): Piece[] {
  const { pack } = job
  if (!pack) return []
  const common = pack.parts.filter((part) => shared.includes(part))
  const personal = pack.parts.filter((part) => !shared.includes(part))
  const all: Piece[] = [{ letter: null, job: { ...job, pack: { ...pack, parts: common } } }]
  const each = job.letters.map((one, letter) => ({
    letter,
    job: { ...job, letters: [one], pack: { ...pack, parts: personal } },
  }))
  return [...(common.length > 0 ? all : []), ...(personal.length > 0 ? each : [])]
}
