import type { FacilityRecord } from '@/lib/facility/record'
import type { SourceRecord } from '@/lib/facility/source-record'
import { type PrisonerRecord, prisonerRecord } from '@/lib/prisoner/record'
import { facilityFinder } from './facility-finder'
import { type HeldRow, rowHolder, type Unreadable } from './hold-row'
import { agreesWith, type Known } from './judge-row'
import { personFinder } from './person-finder'
import { readName } from './read-name'
import { headingOf, type ReadRow } from './read-row'
import type { Table } from './read-table'
import type { StopRecord } from './stop-list'
import { newRecord, sourceFinder, takeOver } from './take-over'
import { applied, gravest, sentenceOf, type Verdict, verdicts } from './verdict'

export type RowReport = { row: number; verdict: Verdict; messages: string[]; id?: string }

export type ListPlan = {
  rows: RowReport[]
  counts: Record<string, number>
  /** Whole records as they will stand; empty where the list brings nothing. */
  sources: SourceRecord[]
  prisoners: PrisonerRecord[]
}

export type Directory = {
  sources: readonly SourceRecord[]
  facilities: readonly FacilityRecord[]
  prisoners: readonly PrisonerRecord[]
  stops: readonly StopRecord[]
}

export type PlanOptions = {
  today: string
  /** Rows whose warning the volunteer has read and confirmed. */
  confirmed?: ReadonlySet<number>
  progress?: (done: number, all: number) => void
}

/** Pages that tell of one person alone. */
function pagesOf(prisoners: readonly PrisonerRecord[]): Map<string, string> {
  const pages = new Map<string, string>()
  const shared = new Set<string>()
  for (const { id, seen } of prisoners)
    for (const { url } of seen) {
      if (url === null) continue
      if (pages.has(url) && pages.get(url) !== id) shared.add(url)
      pages.set(url, id)
    }
  for (const url of shared) pages.delete(url)
  return pages
}

const PROGRESS_EVERY = 500
/** A list in which every row needs the one below it would else take hours. */
const MOST_ROUNDS = 20

/**
 * What every row of a list comes to, and what the directory would be afterwards. Pure: reads and writes
 * nothing. Rows are counted from 1 after the headings.
 */
export function planList(table: Table, directory: Directory, options: PlanOptions): ListPlan {
  const { today, confirmed = new Set<number>(), progress } = options
  const known: Known = {
    people: personFinder(directory.prisoners),
    facilities: facilityFinder(directory.facilities),
    stops: directory.stops,
    bySource: pagesOf(directory.prisoners),
  }
  const heading = headingOf(table)
  const hold = rowHolder(table, known, today)
  const firstRow = new Map<string, number>()
  const firstGuess = new Map<string, number>()
  const changed = new Map<string, PrisonerRecord>()
  let changes = 0
  /** New people of rows that are not saved: no row is held against them, but one that repeats them says so. */
  const waiting = personFinder([])
  const sources = new Map<string, SourceRecord>()
  const { sourceOf } = sourceFinder(directory.sources)
  const knownSources = new Set(directory.sources.map(({ id }) => id))

  const sourceFor = (row: ReadRow) => (row.source === null ? null : sourceOf(row.source))
  function note(source: SourceRecord): void {
    if (!knownSources.has(source.id)) sources.set(source.id, source)
  }

  function reportUnreadable(row: number, { remark, id }: Unreadable): RowReport {
    const earlier = id === null ? undefined : firstRow.get(id)
    const remarks = [remark]
    if (earlier !== undefined)
      remarks.push({
        ...remark,
        column: null,
        value: '',
        text: `it names the same person as row ${earlier}.`,
      })
    return {
      row,
      verdict: remark.verdict,
      messages: remarks.map((one) => sentenceOf(row, one)),
      ...(id && { id }),
    }
  }

  /** Takes over what a row says; the rows that follow are held against it. */
  function record({ row, finding, newcomer }: HeldRow): void {
    const source = sourceFor(row)
    const { person } = finding
    if (person) {
      const after = takeOver(person, row, finding, source?.id ?? null)
      if (after === person) return
      if (source && (after.seen !== person.seen || after.placements !== person.placements)) note(source)
      keep(prisonerRecord.parse(after))
    } else if (newcomer && finding.newcomer && source) {
      note(source)
      keep(prisonerRecord.parse(newRecord(finding.newcomer, row, finding, source.id)))
    }
  }

  function keep(person: PrisonerRecord): void {
    changed.set(person.id, person)
    known.people.add(person)
    changes++
  }

  /** Nothing speaks against taking over what it says. */
  const isSaved = ({ row, number }: HeldRow) => {
    const verdict = gravest(row.remarks)
    return applied.has(verdict) || (verdict === 'warn' && confirmed.has(number))
  }

  /** Says what the row comes to, and takes it over where nothing speaks against it. */
  function settle(held: HeldRow): RowReport {
    const { row, number, finding, newcomer, written } = held
    const repeated = newcomer && waiting.find(readName(row.name), row.name, row.birth)[0]
    const who = repeated && !repeated.weak && agreesWith(row, repeated.person) ? repeated.person : newcomer
    const id = (finding.person ?? who)?.id
    const saved = isSaved(held)
    // A guess names nobody: rows that do are the earlier ones, wherever they stand.
    const claims = finding.isGuess ? firstGuess : firstRow
    const earlier = id === undefined ? undefined : (firstRow.get(id) ?? claims.get(id))
    if (id !== undefined && (earlier === undefined || earlier > number)) claims.set(id, number)
    if (earlier !== undefined)
      row.remarks.push({
        verdict: earlier < number ? 'duplicate' : 'accept+note',
        column: heading('name') ?? heading('surname'),
        value: written,
        text: `the same person as row ${earlier}.`,
      })
    const verdict = gravest(row.remarks)
    if (saved) record(held)
    else if (newcomer && newcomer === who) waiting.add(newcomer)
    const messages = row.remarks.map((remark) => sentenceOf(number, remark))
    return { row: number, verdict, messages, ...(id !== undefined && { id }) }
  }

  const rows: RowReport[] = []
  /** Takes the row over and reports it; one that is not saved waits for the last round, and false is answered. */
  const report = (number: number, isLast = false): boolean => {
    const held = hold(table.rows[number - 1]!.cells, number)
    if (held === null) rows[number - 1] = { row: number, verdict: 'skip', messages: [] }
    else if ('remark' in held) rows[number - 1] = reportUnreadable(number, held)
    else if (isLast || isSaved(held)) rows[number - 1] = settle(held)
    else return false
    return true
  }
  let open: number[] = []
  for (let number = 1; number <= table.rows.length; number++) {
    if (progress && (number - 1) % PROGRESS_EVERY === 0) progress(number - 1, table.rows.length)
    if (!report(number)) open.push(number)
  }
  // What the other rows brought may tell whom these name: so that a second import finds nothing else.
  for (let round = 0, seen = 0; round < MOST_ROUNDS && seen < changes && open.length > 0; round++) {
    seen = changes
    known.people.reindex()
    open = open.filter((number) => !report(number))
  }
  for (const number of open) report(number, true)
  progress?.(table.rows.length, table.rows.length)
  const counts = Object.fromEntries(
    verdicts
      .map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length] as const)
      .filter(([, count]) => count > 0),
  )
  const before = new Map(directory.prisoners.map((person) => [person.id, person]))
  return {
    rows,
    counts: { rows: rows.length, ...counts },
    sources: [...sources.values()],
    prisoners: [...changed.values()].filter(
      (person) => JSON.stringify(before.get(person.id)) !== JSON.stringify(person),
    ),
  }
}
