import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Job, PrintProblem, Sheet } from '@/lib/print/types'

/** Why one addressee is left out; `letter` is the index in the job asked for. */
export type PackFault = { letter: number; problem: PrintProblem }

export type LaidPack = {
  /** The job without those who can't be printed; null where nothing can. */
  job: Job | null
  sheets: readonly Sheet[]
  /** For each letter of `job`: its index in the job asked for. */
  kept: readonly number[]
  faults: readonly PackFault[]
  /** What stops everything: the sender's lines, the sentences, nobody to print for. */
  problems: readonly PrintProblem[]
}

/** Whom a fault of the pack's words is about: those whose profile can't be printed by itself. */
function blame(job: Job, problem: PrintProblem): PackFault[] {
  if (problem.code !== 'words.unprintable' || !job.pack) return []
  const pack = { ...job.pack, parts: ['profiles'] as const }
  return job.letters.flatMap((one, letter) =>
    layoutSheets({ ...job, letters: [one], pack }).ok ? [] : [{ letter, problem }],
  )
}

/**
 * Lays a pack out around those who can't be printed: an address that does not fit, a text that is too long, a sign
 * that no face has. They are named, and the rest goes on.
 */
export function layAround(asked: Job): LaidPack {
  let kept = asked.letters.map((_, index) => index)
  const faults: PackFault[] = []
  const end = (parts: Partial<LaidPack>): LaidPack => ({
    job: null,
    sheets: [],
    kept,
    faults,
    problems: [],
    ...parts,
  })
  for (;;) {
    const job = { ...asked, letters: kept.map((index) => asked.letters[index]!) }
    const laid = layoutSheets(job)
    if (laid.ok) return end({ job, sheets: laid.sheets })
    const found = laid.problems.flatMap((problem): PackFault[] =>
      'letter' in problem ? [{ letter: problem.letter, problem }] : blame(job, problem),
    )
    const general = laid.problems.filter((problem) => !('letter' in problem))
    const out = new Set(found.map(({ letter }) => letter))
    // The pack's own words are at fault where everybody seems to be.
    if (out.size === 0 || (general.length > 0 && (out.size === kept.length || !isWords(general))))
      return end({ problems: general })
    faults.push(...found.map(({ letter, problem }) => ({ letter: kept[letter]!, problem })))
    kept = kept.filter((_, letter) => !out.has(letter))
  }
}

const isWords = (problems: readonly PrintProblem[]) =>
  problems.every(({ code }) => code === 'words.unprintable')
