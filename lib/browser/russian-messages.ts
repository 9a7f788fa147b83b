import type { CheckResult } from '@/lib/russian/types'

/** What the page asks of the Russian worker. `warm` only loads the dictionary. */
export type RussianQuestion =
  | { ask: 'warm' }
  | { ask: 'check'; id: number; text: string; keep: readonly string[] }

/** What it answers. A failure says that it failed and nothing else: a fault's own words could quote the letter. */
export type RussianAnswer = { id: number; result: CheckResult } | { id: number | null; failed: true }
