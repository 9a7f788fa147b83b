import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Bar } from './bars'

type Row = { F1?: number; rate?: number; exact?: number }
export type Report = {
  rows: Record<string, Row>
  /** Milliseconds from nothing to the first answer, texts a second: only from a module, not from a command. */
  speed: { init_ms: number; texts_per_s: number } | null
}

const shared = path.resolve(import.meta.dirname, '../../../shared/russian-check')
export const scorer = path.join(shared, 'score.mjs')
export const dev = path.join(shared, 'dev')

/**
 * Runs the scorer in a process of its own on a module or a shell command.
 *
 * @throws Error with the last lines it said, when the checker cannot run here
 */
export function score(checker: { module: string } | { cmd: string }, data = dev): Report {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-russian-'))
  const out = path.join(folder, 'report.json')
  const what = 'module' in checker ? ['--module', checker.module] : ['--cmd', checker.cmd]
  const args = ['--import', 'tsx', scorer, ...what, '--data', data, '--json', out]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  try {
    if (run.status !== 0) throw new Error(run.stderr.trim().split('\n').slice(-3).join(' '))
    const { speed, ...rows } = JSON.parse(readFileSync(out, 'utf8')) as Record<string, Row> & {
      speed?: NonNullable<Report['speed']>
    }
    return { rows, speed: speed ?? null }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The figure of a bar in percent, null where a checker has none (it marked nothing at all). */
export function figureOf({ rows }: Report, { row, field }: Bar): number | null {
  const value = rows[row]?.[field]
  return typeof value === 'number' && Number.isFinite(value) ? 100 * value : null
}

export const isHeld = (figure: number | null, { bar, atMost }: Bar) =>
  figure !== null && (atMost ? figure <= bar : figure >= bar)
