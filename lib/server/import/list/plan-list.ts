import type { FacilityRecord } from '@/lib/facility/record'
import type { SourceRecord } from '@/lib/facility/source-record'
import { type PrisonerRecord, prisonerRecord } from '@/lib/prisoner/record'
import { columns } from './columns'
import { facilityFinder } from './facility-finder'
import { agreesWith, judgeRow, type Known, type RowFinding } from './judge-row'
import { personFinder } from './person-finder'
import { isNameLike, readName } from './read-name'
import { headingOf, type ReadRow, readRow } from './read-row'
import type { Table } from './read-table'
import { overhang, shiftOf } from './row-shape'
import type { StopRecord } from './stop-list'
import { newRecord, sourceFinder, takeOver } from './take-over'
import { applied, gravest, type Remark, sentenceOf, type Verdict, verdicts } from './verdict'

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

/** A row that can be read, held against the people known so far. */
type Judged = {
  row: ReadRow
  number: number
  finding: RowFinding
  newcomer: PrisonerRecord | null
  /** The name as it stands in the row. */
  written: string
}

/** Whom a row that cannot be read is about, to say so: by a name in any of its cells, else by its page. */
function whomItNames(cells: readonly string[], known: Known): string | null {
  for (const cell of cells) {
    const text = cell.trim()
    if (!isNameLike(text)) continue
    const fits = known.people.find(readName(text), text, null)
    if (fits.length === 1 && fits[0]?.exact) return fits[0].person.id
  }
  for (const cell of cells) {
    const id = known.bySource.get(cell.trim())
    if (id) return id
  }
  return null
}

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
  const columnAt = new Map(columns.map((column) => [column as string, table.columns.indexOf(column)]))
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

  function unreadable(
    cells: readonly string[],
    row: number,
    text: string,
    column: string | null,
    value: string,
  ): RowReport {
    const id = whomItNames(cells, known)
    const earlier = id === null ? undefined : firstRow.get(id)
    const remarks: Remark[] = [{ verdict: 'reject row', column, value, text }]
    if (earlier !== undefined)
      remarks.push({
        verdict: 'reject row',
        column: null,
        value: '',
        text: `it names the same person as row ${earlier}.`,
      })
    return {
      row,
      verdict: 'reject row',
      messages: remarks.map((one) => sentenceOf(row, one)),
      ...(id && { id }),
    }
  }

  /** Takes over what a row says; the rows that follow are held against it. */
  function record({ row, finding, newcomer }: Judged): void {
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

  /** The row's finding, or the whole report where it cannot be read. */
  function read(cells: readonly string[], number: number): RowReport | Judged {
    if (cells.every((cell) => cell.replace(/[\s\p{Cf}]/gu, '') === ''))
      return { row: number, verdict: 'skip', messages: [] }
    const shift = shiftOf(cells, table, today)
    const first = table.columns.findIndex((column) => column === 'name' || column === 'surname')
    if (shift !== 0) {
      const where = `the cells are shifted by ${Math.abs(shift)} to the ${shift > 0 ? 'right' : 'left'}`
      const nameCell = cells[first] ?? ''
      const text = `${where}: ${nameCell.trim() === '' ? 'the first cell is empty' : 'what stands here belongs under another heading'}, and other cells stand under the wrong headings too. Nothing is guessed; please mend the row.`
      return unreadable(cells, number, text, table.headings[first] ?? null, nameCell)
    }
    const extra = overhang(cells, table)
    if (extra > 0) {
      const text = `${extra} more filled ${extra === 1 ? 'cell' : 'cells'} than headings; a separator stands inside a cell. Nothing is guessed; please mend the row.`
      return unreadable(
        cells,
        number,
        text,
        table.headings.at(-1) ?? null,
        cells.slice(table.headings.length).join(' '),
      )
    }
    const row = readRow(cells, table, today)
    if (row.remarks.some(({ verdict }) => verdict === 'reject row')) {
      const fatal = row.remarks.find(({ verdict }) => verdict === 'reject row') as Remark
      return unreadable(cells, number, fatal.text, fatal.column, fatal.value)
    }
    const raw = (column: string) => (cells[columnAt.get(column) ?? -1] ?? '').trim()
    const finding = judgeRow(row, known, heading, raw)
    const newcomer = finding.newcomer && newRecord(finding.newcomer, row, finding, 'list')
    return { row, number, finding, newcomer, written: raw('name') || raw('surname') }
  }

  /** Nothing speaks against taking over what it says. */
  const isSaved = ({ row, number }: Judged) => {
    const verdict = gravest(row.remarks)
    return applied.has(verdict) || (verdict === 'warn' && confirmed.has(number))
  }

  /** Says what the row comes to, and takes it over where nothing speaks against it. */
  function settle(judged: Judged): RowReport {
    const { row, number, finding, newcomer, written } = judged
    const repeated = newcomer && waiting.find(readName(row.name), row.name, row.birth)[0]
    const who = repeated && !repeated.weak && agreesWith(row, repeated.person) ? repeated.person : newcomer
    const id = (finding.person ?? who)?.id
    const saved = isSaved(judged)
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
    if (saved) record(judged)
    else if (newcomer && newcomer === who) waiting.add(newcomer)
    const messages = row.remarks.map((remark) => sentenceOf(number, remark))
    return { row: number, verdict, messages, ...(id !== undefined && { id }) }
  }

  const rows: RowReport[] = []
  /** Takes the row over and reports it; one that is not saved waits for the last round, and false is answered. */
  const report = (number: number, isLast = false): boolean => {
    const judged = read(table.rows[number - 1]!.cells, number)
    if ('verdict' in judged) rows[number - 1] = judged
    else if (isLast || isSaved(judged)) rows[number - 1] = settle(judged)
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
