import type { FacilityRecord } from '@/lib/facility/record'
import { isObliquePatronymic, sexOfName } from '@/lib/prisoner/name-forms'
import { agree } from '@/lib/prisoner/read-date'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { isArchived } from '@/lib/prisoner/status'
import { lastDayOf, type PartialDate } from '@/lib/text/partial-date'
import type { FacilityFinder } from './facility-finder'
import { judgePlace, type Say } from './judge-place'
import { judgeStop } from './judge-stop'
import { fullName, type NameFit } from './name-fit'
import type { PersonFinder } from './person-finder'
import { isNameLike, type NameParts, partsOfName, readName, type WrittenName } from './read-name'
import type { Heading, ReadRow } from './read-row'
import type { StopRecord } from './stop-list'

export type Known = {
  people: PersonFinder
  facilities: FacilityFinder
  stops: readonly StopRecord[]
  /** People by the page that tells of them alone. */
  bySource: ReadonlyMap<string, string>
}

/** What a row comes to: whom it is about, and what of it may be taken over. */
export type RowFinding = {
  /** Known already; null for somebody new or not found out. */
  person: PrisonerRecord | null
  /** `person` is proposed only: a short name, initials or a slip. */
  isGuess: boolean
  /** Somebody the directory does not know, with all that a record needs. */
  newcomer: { parts: NameParts; sex: 'm' | 'f'; alternatives: readonly string[] } | null
  facility: FacilityRecord | null
  mayMove: boolean
  birth: PartialDate | null
  /** A second surname that a source prints in brackets. */
  alternatives: readonly string[]
}

const nobody: RowFinding = {
  person: null,
  isGuess: false,
  newcomer: null,
  facility: null,
  mayMove: false,
  birth: null,
  alternatives: [],
}

/** Nothing in the days of birth speaks against the row's being about this person. */
export const agreesWith = (row: ReadRow, { birth }: PrisonerRecord) =>
  row.birth === null || birth === null || agree(row.birth, birth)

/** «(Фаворская)»: one capitalised word with a surname's ending, of the sex of the name. */
function alternativesIn({ bracketed }: WrittenName, sex: 'm' | 'f' | null): string[] {
  return bracketed.filter(
    (word) => /^\p{Lu}[\p{Ll}-]+$/u.test(word) && sexOfName(word, null) === sex && sex !== null,
  )
}

/** Nothing of the two days is the same: no slip of the pen, but somebody else. */
function sharesNothing(a: PartialDate, b: PartialDate): boolean {
  const [one, other] = [a.split('-'), b.split('-')]
  const swapped = one.length === 3 && other.length === 3 && one[1] === other[2] && one[2] === other[1]
  return a.length >= 4 && !swapped && one.every((part, at) => other[at] === undefined || other[at] !== part)
}

/** The same full name, another day of birth, another place and another page: a namesake. */
function isNamesake(row: ReadRow, { birth, placements, seen }: PrisonerRecord, known: Known): boolean {
  if (row.birth === null || birth === null || !sharesNothing(row.birth, birth)) return false
  if (row.source !== null && seen.some(({ url }) => url === row.source)) return false
  if (row.facility === '') return false
  const place = known.facilities.find(row.facility, row.address, row.postcode)
  return place.kind === 'one' && !placements.some(({ facility }) => facility === place.facility.id)
}

function withFittingBirth(row: ReadRow, fits: readonly NameFit[]): readonly NameFit[] {
  const agreeing = fits.filter(({ person }) => agreesWith(row, person))
  // Of namesakes the one whose day of birth the row gives; a person without one is the second choice.
  const surely = agreeing.filter(({ person }) => row.birth !== null && person.birth !== null)
  if (surely.length > 0) return surely
  return agreeing.length > 0 ? agreeing : fits
}

function judgeNewcomer(row: ReadRow, written: WrittenName, say: Say): RowFinding {
  if (written.script === 'latin' || written.script === 'mixed') {
    say('ask', 'name', 'nobody of this name is known; a new person needs the name in Russian letters.')
    return nobody
  }
  if (written.initials.length > 0 || written.words.length < 2) {
    say('ask', 'name', 'too little of a name to add somebody: surname and given name are needed.')
    return nobody
  }
  const parts = partsOfName(written)
  if (parts === null) {
    say('ask', 'name', 'more words than a name has parts. Which is the surname?')
    return nobody
  }
  if ([parts.given, parts.patronymic, ...written.words].some((word) => word && isObliquePatronymic(word))) {
    say('ask', 'name', 'stands in an oblique case, as on an envelope; the nominative is needed («Кто это?»).')
    return nobody
  }
  const sex = row.sex ?? sexOfName(parts.surname, parts.patronymic)
  if (sex === null) {
    say(
      'ask',
      'name',
      'does not tell whether this is a man or a woman, which the envelope’s grammar needs: add a column «Пол».',
    )
    return nobody
  }
  if (parts.reordered)
    say(
      'accept+note',
      'name',
      `read as surname ${parts.surname}, given name ${parts.given}, patronymic ${parts.patronymic}.`,
    )
  if (written.words.some((word) => word.length > 2 && word === word.toUpperCase()))
    say(
      'repair',
      'name',
      `capitals read as ${[parts.surname, parts.given, parts.patronymic].filter(Boolean).join(' ')}.`,
    )
  if (row.source === null || row.checkedOn === null)
    say(
      'warn',
      row.source === null ? 'source' : 'checkedOn',
      'a new person needs a source and its date: without them no address can be printed.',
    )
  if (row.status !== null && isArchived(row.status))
    say('accept+note', 'status', 'taken into the archive, not into the list of whom to write to.')
  const alternatives = alternativesIn(written, sex)
  return { ...nobody, newcomer: { parts, sex, alternatives }, birth: row.birth, alternatives }
}

function judgeBirth(row: ReadRow, person: PrisonerRecord, say: Say): void {
  const { birth } = person
  if (row.birthReadings.length > 0 && birth) say('ask', 'birth', `the directory has ${birth}.`)
  if (row.cells.get('birth') && row.birth === null && row.birthReadings.length === 0 && birth)
    say('reject field', 'birth', `the directory has ${birth}, which stays.`)
  if (row.birth && birth && !agree(row.birth, birth))
    say(
      'ask',
      'birth',
      `the directory has ${birth}, the row ${row.birth}. Which one holds, or is this a namesake? The stored one stays until somebody answers; the year goes on the envelope.`,
    )
}

function judgeStatus(row: ReadRow, person: PrisonerRecord, say: Say): void {
  if (row.status !== null && isArchived(row.status))
    say(
      'warn',
      'status',
      `the row says ${row.status}, the directory ${person.status.is} (${person.status.on ?? 'undated'}). Please confirm with a source.`,
    )
}

/** Released, exchanged or dead: said, and nothing of the row is taken over. */
function judgeArchived(person: PrisonerRecord, notes: readonly string[], row: ReadRow, say: Say): RowFinding {
  const { is, on } = person.status
  for (const note of notes) say('accept', 'name', note)
  // The rows questions no longer matter: nothing of it is used.
  const facility: RowFinding['facility'] = null
  for (const remark of row.remarks) remark.verdict = 'accept'
  if (is === 'deceased')
    say(
      'block',
      'name',
      `${fullName(person)} has died${on ? ` (${on})` : ''}. We are sorry. Nobody will be offered this name for letters; the entry stays in memory.`,
    )
  else
    say(
      'warn',
      'name',
      `${fullName(person)} is recorded as ${is}${on ? ` on ${on}` : ''}; the row does not reopen the entry for letters.`,
    )
  return { ...nobody, person, facility }
}

/** Holds one readable row against the directory; remarks are added to the row. */
export function judgeRow(
  row: ReadRow,
  known: Known,
  heading: Heading,
  raw: (column: string) => string,
): RowFinding {
  const say: Say = (verdict, column, text) =>
    row.remarks.push({ verdict, column: heading(column) ?? heading('surname'), value: raw(column), text })
  if (!isNameLike(row.name)) {
    say('reject row', 'name', row.name === '' ? 'no name in the row.' : 'is no name.')
    return nobody
  }
  const written = readName(row.name)
  const byId = known.people.byId.get(row.cells.get('id') ?? '')
  const fits = byId
    ? [{ person: byId, exact: true, notes: [], weak: false, meant: null }]
    : withFittingBirth(
        row,
        known.people.find(written, row.name, row.birth).filter(({ person, weak }) => {
          if (weak || !isNamesake(row, person, known)) return true
          say(
            'accept+note',
            'name',
            `a namesake of ${fullName(person)}, ${person.birth} [${person.id}]: another day of birth, place and page.`,
          )
          return false
        }),
      )
  const [fit] = fits
  if (fit === undefined) {
    if (judgeStop(row, written, known.stops, say)) return nobody
    const finding = judgeNewcomer(row, written, say)
    const place = judgePlace(row, null, known.facilities, known.stops, say)
    return { ...finding, ...place }
  }
  if (fits.length > 1) {
    const names = fits.map(
      ({ person }) => `${fullName(person)}, ${person.birth ?? 'birth unknown'} [${person.id}]`,
    )
    say('ask', 'name', `several people fit: ${names.join('; ')}. Which one?`)
    return nobody
  }
  const { person, notes, weak } = fit
  if (isArchived(person.status.is) && agreesWith(row, person)) return judgeArchived(person, notes, row, say)
  for (const note of notes) say(weak ? 'ask' : fit.meant !== null ? 'repair' : 'match', 'name', note)
  judgeBirth(row, person, say)
  judgeStatus(row, person, say)
  const place = judgePlace(row, person, known.facilities, known.stops, say)
  const alternatives = alternativesIn(written, person.sex).filter(
    (word) => word !== person.name.surname && !person.name.alternatives.includes(word),
  )
  const mayMove = place.mayMove && (row.checkedOn === null || lastDayOf(row.checkedOn) >= '2000')
  return {
    person,
    isGuess: weak,
    newcomer: null,
    facility: place.facility,
    mayMove,
    birth: row.birth,
    alternatives,
  }
}
