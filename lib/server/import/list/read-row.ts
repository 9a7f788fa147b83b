import { isFormula, restoreCell, textOfLiteralFormula } from '@/lib/form/spreadsheet-cell'
import { parseArticle } from '@/lib/prisoner/articles'
import type { ArticleRef } from '@/lib/prisoner/case-types'
import { type DateReading, readDate } from '@/lib/prisoner/read-date'
import type { PersonStatus } from '@/lib/prisoner/status'
import { readStatus } from '@/lib/prisoner/status-words'
import type { PartialDate } from '@/lib/text/partial-date'
import { cleanCell } from './clean-text'
import type { Column } from './columns'
import type { Table } from './read-table'
import type { Remark, Verdict } from './verdict'

/** One row of a list in the fields of the directory; what could not be read is null and remarked on. */
export type ReadRow = {
  /** The cells as they stood, cleaned, by column. */
  cells: ReadonlyMap<Column, string>
  name: string
  sex: 'm' | 'f' | null
  birth: PartialDate | null
  birthReadings: readonly PartialDate[]
  facility: string
  postcode: string | null
  /** The postcode stood in the address. */
  postcodeFromAddress: boolean
  /** A postcode was given and cannot be one. */
  postcodeFaulty: boolean
  address: string
  noAddress: boolean
  articles: readonly ArticleRef[]
  status: PersonStatus | null
  source: string | null
  checkedOn: PartialDate | null
  remarks: Remark[]
}

export type Heading = (column: Column) => string | null

const LONGEST_CELL = 4000
const beingClarified =
  /уточн|неизвест|не известен|скрыт|не публику|нет адреса|being clarified|unknown|not published|wird geklärt|unbekannt/iu

/** The heading a column stands under in this file, for messages. */
export function headingOf(table: Table): Heading {
  return (column) => {
    const at = table.columns.indexOf(column)
    return at === -1 ? null : (table.headings[at] ?? null)
  }
}

const dateFaults = {
  unreadable: 'is no date that can be read.',
  tooOld: 'lies too far back.',
} as const

function impossibleDay(written: string): string {
  const [day, month] = written.split(/[^\d]+/u)
  return `there is no such day in the calendar${day && month ? ` (day ${day}, month ${month})` : ''}; the stored value stays.`
}

function postcodeOf(cell: string): { postcode: string | null; repaired: boolean } {
  const shaped = cell
    .replace(/[OОoо]/gu, '0')
    .replace(/[lIІі|]/gu, '1')
    .replaceAll('З', '3')
    .replace(/[.,]0+$/u, '')
    .replace(/^(?:инд(?:екс)?|plz|zip)\.?:?\s*/iu, '')
  const digits = shaped.replace(/[\s\u00a0\-–.,]/gu, '').replace(/(?:россия|russia)$/iu, '')
  return { postcode: /^\d+$/u.test(digits) ? digits : null, repaired: digits !== cell }
}

const counted: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  7: 'seven',
  8: 'eight',
  9: 'nine',
}

/** «205.4 ч.1, 222 ч.1», «ч. 2 ст. 207.3 УК РФ»: what can be read of it. */
export function readArticles(text: string): ArticleRef[] {
  return text
    .replace(/ук\s*рф|ст(?:атья|\.)?\s*(?=\d)/giu, ' ')
    .split(/[,;]|\sи\s/u)
    .flatMap((piece) => {
      const turned = piece.trim().replace(/^(ч\.?\s*[\d.]+)\s+([\d.]+)$/iu, '$2 $1')
      const spaced = turned.replace(/\s*ч\.?\s*/iu, ' ч.')
      return parseArticle(spaced) ?? []
    })
}

/** Reads the cells of one row. Remarks carry verdicts; nothing of the directory is known here. */
export function readRow(cells: readonly string[], table: Table, today: string): ReadRow {
  const remarks: Remark[] = []
  const heading = headingOf(table)
  const raw = new Map<Column, string>()
  const clean = new Map<Column, string>()
  const say = (verdict: Verdict, column: Column, value: string, text: string) =>
    remarks.push({ verdict, column: heading(column), value, text })

  for (const [at, column] of table.columns.entries()) {
    if (column === null) continue
    const cell = cells[at] ?? ''
    raw.set(column, cell)
    if (cell.length > LONGEST_CELL) {
      say('reject row', column, cell, `more than ${LONGEST_CELL} characters in a cell.`)
      continue
    }
    const restored = restoreCell(cell)
    if (isFormula(restored) && textOfLiteralFormula(restored) === null) {
      const isName = column === 'name' || column === 'surname' || column === 'given'
      const text =
        'a spreadsheet formula; it is treated as text and never run. Please write the value itself.'
      say(isName ? 'reject row' : 'reject field', column, cell, text)
      continue
    }
    const verbatim = column === 'source' || column === 'id'
    const { text, repairs } = cleanCell(cell, { alphabet: !verbatim })
    for (const repair of repairs) say('repair', column, cell, repair)
    clean.set(column, text)
  }
  const cell = (column: Column) => clean.get(column) ?? ''
  const rawCell = (column: Column) => raw.get(column)?.trim() ?? ''

  function readDay(column: 'birth' | 'checkedOn'): DateReading {
    // The digits of a date keep their look-alikes for the date's own reading.
    const reading = readDate(cell(column), today)
    const value = rawCell(column)
    switch (reading.kind) {
      case 'impossible':
        say('reject field', column, value, impossibleDay(cell(column)))
        break
      case 'unreadable':
      case 'tooOld':
        say('reject field', column, value, dateFaults[reading.kind])
        break
      case 'future':
        say(
          'reject field',
          column,
          value,
          `${reading.date} lies in the future${reading.likely && column === 'birth' ? `; probably ${reading.likely}: please ask` : ''}.`,
        )
        break
      case 'ambiguous':
        say(
          'ask',
          column,
          value,
          `two readings: ${reading.readings.join(' or ')}. Which one? Days with dots (31.12.1990) leave no doubt.`,
        )
        break
      case 'date':
        for (const hint of reading.how) {
          if (hint === 'twoDigitYear')
            say(
              'accept+note',
              column,
              value,
              `a year of two digits; read as ${reading.date} (${reading.date.slice(0, 2)}xx).`,
            )
          if (hint === 'excelSerial')
            say('repair', column, value, `a spreadsheet's day number; read as ${reading.date}.`)
          if (hint === 'letterForDigit')
            say('repair', column, value, `letters among the digits; read as ${reading.date}.`)
          if (hint === 'yearUncertain')
            say('accept+note', column, value, `marked as uncertain; read as ${reading.date}.`)
        }
        break
      default:
    }
    return reading
  }

  const birthReading = readDay('birth')
  const checkedReading = readDay('checkedOn')

  let address = cell('address')
  let postcode: string | null = null
  let postcodeFromAddress = false
  let postcodeFaulty = false
  const written = cell('postcode')
  if (written !== '') {
    const read = postcodeOf(
      rawCell('postcode')
        .normalize('NFC')
        .replace(/[\p{Cf}]/gu, '')
        .trim(),
    )
    const literal = postcodeOf(written)
    const value = read.postcode ?? literal.postcode
    if (value === null || value.length !== 6 || value.startsWith('0')) {
      postcodeFaulty = true
      const length = value?.length
      const said =
        length === undefined
          ? 'is no postcode: six digits are needed'
          : length === 6
            ? 'begins with nought, which no Russian postcode does'
            : `${counted[length] ?? length} digits, six are needed`
      say('reject field', 'postcode', rawCell('postcode'), `${said}; it is not saved.`)
    } else {
      postcode = value
      const bare = written.replace(/\u00a0/gu, ' ').trim()
      if (bare !== value) say('repair', 'postcode', rawCell('postcode'), `read as ${value}.`)
    }
  }
  const glued = /^\s*(\d{3})(\s?)(\d{3})(?!\d)\s*(,?)\s*/u.exec(address)
  if (glued) {
    const inAddress = `${glued[1]}${glued[3]}`
    address = address.slice(glued[0].length)
    if (postcode === null && !postcodeFaulty) {
      postcode = inAddress
      postcodeFromAddress = true
      const slip = glued[2] !== '' || glued[4] === ''
      say(
        slip ? 'repair' : 'accept',
        'address',
        rawCell('address'),
        `the postcode ${inAddress} stood in the address; read as ${inAddress} and moved to its column.`,
      )
    } else if (postcode !== null && postcode !== inAddress)
      say(
        'warn',
        'address',
        rawCell('address'),
        `begins with ${inAddress}, the column of postcodes says ${postcode}.`,
      )
  }
  const noAddress = address !== '' && beingClarified.test(address)
  if (noAddress)
    say(
      'accept+note',
      'address',
      rawCell('address'),
      'says that there is no address: nothing can be posted until there is one.',
    )

  const statusText = cell('status')
  const status = statusText === '' ? null : readStatus(statusText)
  if (statusText !== '' && status === null)
    say(
      'ask',
      'status',
      rawCell('status'),
      'is no status we know: imprisoned, pretrial, in transit, released, exchanged, deceased …',
    )

  const sourceText = cell('source').split(/[\s]+(?=https?:)/u)[0] ?? ''
  let source: string | null = null
  if (sourceText !== '') {
    if (/^https?:\/\/\S+$/iu.test(sourceText) && URL.canParse(sourceText)) source = sourceText
    else if (/^[a-z0-9.-]+\.[a-z]{2,}\/\S*$/iu.test(sourceText)) {
      source = `https://${sourceText}`
      say('repair', 'source', rawCell('source'), `read as ${source}.`)
    } else say('reject field', 'source', rawCell('source'), 'is no address of a page (https://…).')
  }

  const sexText = cell('sex').toLowerCase()
  const sex = /^(?:м|муж|m|male|mann|männl)/u.test(sexText)
    ? 'm'
    : /^(?:ж|f|w|frau)/u.test(sexText)
      ? 'f'
      : null
  const name = [cell('name'), cell('surname'), cell('given'), cell('patronymic')].filter(Boolean).join(' ')

  return {
    cells: clean,
    name,
    sex,
    birth: birthReading.kind === 'date' ? birthReading.date : null,
    birthReadings: birthReading.kind === 'ambiguous' ? birthReading.readings : [],
    facility: cell('facility'),
    postcode,
    postcodeFromAddress,
    postcodeFaulty,
    address: noAddress ? '' : address,
    noAddress,
    articles: readArticles(cell('articles')),
    status,
    source,
    checkedOn: checkedReading.kind === 'date' ? checkedReading.date : null,
    remarks,
  }
}
