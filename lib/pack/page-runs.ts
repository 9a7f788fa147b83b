import type { PackPart } from '@/lib/print/types'

/** Pages of a pack that belong together, counted from 1; `twoSided` where fronts have backs. */
export type PageRun = { part: PackPart; from: number; to: number; twoSided: boolean }

type Page = { part: PackPart; side: 'front' | 'back' }

/**
 * Which pages of the file are what: printers are told by page numbers.
 *
 * @example pageRuns([{ part: 'cards', side: 'front' }, { part: 'cards', side: 'back' }])
 * // [{ part: 'cards', from: 1, to: 2, twoSided: true }]
 */
export function pageRuns(pages: readonly Page[]): PageRun[] {
  const runs: PageRun[] = []
  for (const [index, { part, side }] of pages.entries()) {
    const last = runs.at(-1)
    if (last?.part === part) {
      last.to = index + 1
      last.twoSided ||= part === 'cards' && side === 'front'
    } else runs.push({ part, from: index + 1, to: index + 1, twoSided: part === 'cards' && side === 'front' })
  }
  return runs
}
