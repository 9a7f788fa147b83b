import 'server-only'
import { parseArgs } from 'node:util'
import { settleLog } from '../db/checkpoint'
import { type Directory, openDirectory } from '../db/client'
import { DirectoryMissing, DirectoryReadOnly, DirectoryUnreadable } from '../db/errors'
import { EnvUnreadable, getEnv } from '../env'
import { today } from '../today'
import { applyChanges, DirectoryMoved } from './apply-changes'
import { applyEvidence, type EvidenceOutcome } from './evidence/apply-evidence'
import { DirectoryFilesFaulty } from './fault'
import { ListUnreadable } from './list/fault'
import { type ListPlan, planList, type RowReport } from './list/plan-list'
import { readStopList } from './list/stop-list'
import { sourceFinder } from './list/take-over'
import type { Verdict } from './list/verdict'
import { type ImportInput, readInput } from './read-input'
import { type ReleaseReview, reviewRelease } from './review-release'
import { readStandingRecords, type StandingRecords } from './standing-records'

/** Where a command writes. */
export type Say = { out: (text: string) => void; fault: (text: string) => void }

const usage =
  'Usage: npm run -s import -- FILE [--dry-run] [--json] [--confirm 10,15]\n' +
  'FILE: a list of people (CSV or JSON), or the folder of a release. See docs/importing.md.'

type Options = { dryRun: boolean; asJson: boolean; confirmed: ReadonlySet<number> }

const BIG_LIST = 2000

/** One line that is written over, for lists that take a while. */
function progressLine(say: Say, rows: number): ((done: number, all: number) => void) | undefined {
  if (rows < BIG_LIST) return undefined
  let last = -1
  return (done, all) => {
    const percent = Math.floor((100 * done) / all)
    if (percent === last) return
    last = percent
    say.fault(`\r${done} of ${all} rows read (${percent} %)${done === all ? '\n' : ''}`)
  }
}

function countsLine(counts: Readonly<Record<string, number>>): string {
  const { rows, ...others } = counts
  const parts = Object.entries(others)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
  return `${rows === undefined ? '' : `${rows} rows read: `}${parts.join(', ') || 'nothing'}.`
}

function sayPlan(
  plan: Pick<ListPlan, 'rows' | 'counts'>,
  changed: number,
  { dryRun, asJson }: Options,
  say: Say,
): void {
  if (asJson) {
    say.out(`${JSON.stringify({ rows: plan.rows, counts: plan.counts }, null, 2)}\n`)
    return
  }
  for (const { row, verdict, messages } of plan.rows) {
    if (messages.length === 0) continue
    say.out(
      `${verdict.toUpperCase()}\n${messages.map((message) => `  ${message}\n`).join('') || `  row ${row}\n`}`,
    )
  }
  say.out(`${countsLine(plan.counts)}\n`)
  if (dryRun) say.out(`Nothing was saved (--dry-run). ${changed} records would be added or changed.\n`)
  else
    say.out(
      changed === 0
        ? 'Nothing new: the directory stays as it was.\n'
        : `Saved: ${changed} records added or changed.\n`,
    )
}

async function importList(
  db: Directory,
  standing: StandingRecords,
  input: Extract<ImportInput, { kind: 'list' }>,
  options: Options,
  say: Say,
): Promise<boolean> {
  if (!standing.release) throw new DirectoryMissing(getEnv().databaseFile)
  const progress = progressLine(say, input.table.rows.length)
  const plan = planList(
    input.table,
    { ...standing, stops: readStopList() },
    { today: today(), confirmed: options.confirmed, ...(progress && { progress }) },
  )
  const changed = plan.prisoners.length
  if (changed > 0 && !options.dryRun)
    await applyChanges(db, standing.release, {
      sources: plan.sources,
      facilities: [],
      prisoners: plan.prisoners,
    })
  sayPlan(plan, changed, options, say)
  return changed > 0 && !options.dryRun
}

const SHOWN_LINES = 200

function sayReview({ counts, lines }: ReleaseReview, { asJson, dryRun }: Options, say: Say): void {
  if (asJson) {
    const verdictOf = { added: 'accept', kept: 'warn', 'not in the release': 'warn' } as const
    const rows = lines.map(({ change, kind, id, text }, at) => ({
      row: at + 1,
      verdict: change in verdictOf ? verdictOf[change as keyof typeof verdictOf] : 'accept+note',
      messages: [`${change}, ${kind} ${id}: ${text}`],
      id,
    }))
    say.out(`${JSON.stringify({ rows, counts }, null, 2)}\n`)
    return
  }
  say.out(`${countsLine(counts)}\n`)
  for (const { change, id, text } of lines.slice(0, SHOWN_LINES))
    say.out(`${change.padEnd(18)} ${id.padEnd(28)} ${text}\n`)
  if (lines.length > SHOWN_LINES) say.out(`… and ${lines.length - SHOWN_LINES} more (--json shows all)\n`)
  say.out(
    dryRun
      ? 'Nothing was saved (--dry-run).\n'
      : lines.length === 0
        ? 'Nothing new: the directory stays as it was.\n'
        : 'Saved.\n',
  )
}

async function importRelease(
  db: Directory,
  standing: StandingRecords,
  { files, contentHash }: Extract<ImportInput, { kind: 'release' }>,
  options: Options,
  say: Say,
): Promise<boolean> {
  const review = reviewRelease(standing, files)
  const { changes, exact } = review
  const anything = changes.sources.length + changes.facilities.length + changes.prisoners.length > 0
  if (anything && !options.dryRun) {
    const { id, asOf, newestEvidence } = files.release
    const as = { id: `${id}-${contentHash.slice(0, 8)}`, contentHash, asOf, newestEvidence }
    await applyChanges(db, standing.release, changes, { as, exact })
  }
  sayReview(review, options, say)
  return anything && !options.dryRun
}

const verdictOfOutcome: Readonly<Record<EvidenceOutcome['outcomes'][number], Verdict>> = {
  applied: 'accept+note',
  'known already': 'accept',
  'stop list': 'skip',
  'unknown target': 'ask',
  kept: 'warn',
}

async function importEvidence(
  db: Directory,
  standing: StandingRecords,
  { entries }: Extract<ImportInput, { kind: 'evidence' }>,
  options: Options,
  say: Say,
): Promise<boolean> {
  if (!standing.release) throw new DirectoryMissing(getEnv().databaseFile)
  const { sourceOf } = sourceFinder(standing.sources)
  const found = applyEvidence(standing, entries, ({ source_url, source_date }) => ({
    source: sourceOf(source_url).id,
    url: source_url,
    on: source_date,
  }))
  const changedIn = <T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] => {
    const known = new Map(before.map((one) => [one.id, JSON.stringify(one)]))
    return after.filter((one) => known.get(one.id) !== JSON.stringify(one))
  }
  const changes = {
    sources: changedIn(
      standing.sources,
      entries
        .filter((_, at) => found.outcomes[at] === 'applied')
        .map(({ source_url }) => sourceOf(source_url)),
    ),
    facilities: changedIn(standing.facilities, found.facilities),
    prisoners: changedIn(standing.prisoners, found.prisoners),
  }
  const changed = changes.facilities.length + changes.prisoners.length
  if (changed > 0 && !options.dryRun) await applyChanges(db, standing.release, changes)
  const rows: RowReport[] = entries.map(({ target, name, kind }, at) => {
    const outcome = found.outcomes[at] ?? 'kept'
    const row = at + 1
    const messages = [`row ${row}, «${kind}», «${name}»: ${outcome}.`]
    return { row, verdict: verdictOfOutcome[outcome], messages, ...(target !== null && { id: target }) }
  })
  const counts: Record<string, number> = { rows: rows.length }
  for (const { verdict } of rows) counts[verdict] = (counts[verdict] ?? 0) + 1
  sayPlan({ rows, counts }, changed, options, say)
  return changed > 0 && !options.dryRun
}

function confirmedRows(text: string | undefined): ReadonlySet<number> {
  const numbers = (text ?? '').split(/[\s,;]+/u).filter((part) => part !== '')
  return new Set(numbers.map(Number).filter((row) => Number.isInteger(row) && row > 0))
}

async function run(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, confirm: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined || positionals.length !== 1) {
    say.fault(`${usage}\n`)
    return 2
  }
  const options: Options = {
    dryRun: values['dry-run'] ?? false,
    asJson: values.json ?? false,
    confirmed: confirmedRows(values.confirm),
  }
  const input = readInput(file)
  const { databaseFile } = getEnv()
  const db = openDirectory(databaseFile, options.dryRun ? 'read' : 'write')
  let written = false
  try {
    const standing = await readStandingRecords(db)
    written =
      input.kind === 'list'
        ? await importList(db, standing, input, options, say)
        : input.kind === 'evidence'
          ? await importEvidence(db, standing, input, options, say)
          : await importRelease(db, standing, input, options, say)
  } finally {
    await db.$disconnect()
  }
  if (written) settleLog(databaseFile)
  return 0
}

/**
 * The shell's import (docs/importing.md). Returns the exit code: 0 read (whatever the verdicts), 1 the file
 * cannot be read and nothing was changed, 2 nothing asked or no directory. Never throws.
 */
export async function runImportCommand(args: readonly string[], say: Say): Promise<number> {
  try {
    return await run(args, say)
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
    if (code.startsWith('ERR_PARSE_ARGS')) {
      say.fault(`${usage}\n`)
      return 2
    }
    const noDirectory = [DirectoryMissing, DirectoryUnreadable, DirectoryReadOnly, EnvUnreadable]
    const expected = [ListUnreadable, DirectoryFilesFaulty, DirectoryMoved, ...noDirectory]
    const known = expected.some((kind) => fault instanceof kind)
    const said =
      known && fault instanceof Error
        ? fault.message
        : `The import failed (${fault instanceof Error ? `${fault.name}: ${fault.message.slice(0, 300)}` : 'unknown fault'})`
    say.fault(`${said}\nNothing was changed.\n`)
    return noDirectory.some((kind) => fault instanceof kind) || code === 'P2021' ? 2 : 1
  }
}
