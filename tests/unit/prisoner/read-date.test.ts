import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '@/lib/prisoner/read-date'
import { isPartialDate } from '@/lib/text/partial-date'

const today = '2026-11-21'
const dates: [string, string, string[]][] = [
  ['10.04.1996', '1996-04-10', []],
  ['14.05.92', '1992-05-14', ['twoDigitYear']],
  ['14.05.05', '2005-05-14', ['twoDigitYear']],
  ['18/03/1989', '1989-03-18', []],
  ['03/18/1989', '1989-03-18', []],
  ['31 мая 1988 г.', '1988-05-31', []],
  ['1 января 1980 года рождения', '1980-01-01', []],
  ['3. März 1970', '1970-03-03', []],
  ['March 3, 1970', '1970-03-03', []],
  ['1994-10-12', '1994-10-12', []],
  ['1994-10-12 00:00:00', '1994-10-12', []],
  ['10-04-1996', '1996-04-10', []],
  ['1985?', '1985', ['yearUncertain']],
  ['2008 г.р.', '2008', []],
  ['22488', '1961-07-26', ['excelSerial']],
  ['05.1992', '1992-05', []],
  ['май 1992', '1992-05', []],
  ['1O.O4.1996', '1996-04-10', ['letterForDigit']],
]

describe('dates as people write them', () => {
  it.each(dates)('%s', (written, date, how) => {
    expect(readDate(written, today)).toEqual({ kind: 'date', date, how })
  })

  it.each([
    ['31.02.1985', 'impossible'],
    ['45.05.1985', 'impossible'],
    ['29.08.2058', 'future'],
    ['08/05/2001', 'ambiguous'],
    ['10.04.1796', 'tooOld'],
    ['весной', 'unreadable'],
    ['', 'none'],
  ])('%s is %s', (written, kind) => {
    expect(readDate(written, today).kind).toBe(kind)
  })

  it('gives the likely century and both readings', () => {
    expect(readDate('29.08.2058', today)).toEqual({
      kind: 'future',
      date: '2058-08-29',
      likely: '1958-08-29',
    })
    expect(readDate('08/05/2001', today)).toEqual({
      kind: 'ambiguous',
      readings: ['2001-05-08', '2001-08-05'],
    })
  })

  it('reads every day back, and never returns a day that does not exist', () => {
    const days = fc.date({ min: new Date('1910-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, date] = iso.split('-')
        const read = readDate(`${date}.${month}.${year}`, today)
        return read.kind === 'date' && read.date === iso
      }),
      { seed: 20261121, numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const read = readDate(text, today)
        return read.kind !== 'date' || isPartialDate(read.date)
      }),
      { seed: 20261121, numRuns: 5000 },
    )
  })
})
