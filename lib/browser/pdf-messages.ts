import type { Job, PrintProblem } from '@/lib/print/types'

/** What the page asks of the PDF worker: one job at a time. */
export type PdfQuestion = { job: Job }

/** What it answers. A failure says that it failed and nothing else: a fault's own words could quote the letter. */
export type PdfAnswer =
  | { say: 'progress'; done: number; total: number }
  | { say: 'made'; bytes: Uint8Array<ArrayBuffer>; pages: number }
  | { say: 'problems'; problems: readonly PrintProblem[] }
  | { say: 'failed' }
