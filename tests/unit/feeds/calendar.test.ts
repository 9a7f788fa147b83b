import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Calendar, type CalendarEvent, writeCalendar } from '@/lib/feeds/calendar'
import { calendarText, foldLine } from '@/lib/feeds/calendar-line'

const seed = 20_261_121

const makeEvent = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'birthday-made-up-1@otkrytka.invalid',
  day: '1990-05-17',
  yearly: true,
  changed: '2025-03-30',
  summary: 'День рождения: Пример Примеров',
  description: 'Пример Примерович Примеров, 17 мая 1990.\nИК-99, Примерная область; «там».',
  url: 'https://example.org/ru/prisoners/primer-primerov',
  ...changes,
})

const makeCalendar = (events: CalendarEvent[]): Calendar => ({
  name: 'Дни рождения',
  description: 'Тех, кому можно написать',
  lang: 'ru',
  events,
})

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

const unfold = (text: string) => text.replaceAll('\r\n ', '')

describe('a calendar', () => {
  it('is read back by a parser', () => {
    const text = writeCalendar(makeCalendar([makeEvent()]))
    const [event] = read(text)
    expect(event?.uid).toBe('birthday-made-up-1@otkrytka.invalid')
    expect(event?.summary).toBe('День рождения: Пример Примеров')
    expect(event?.description).toBe(
      'Пример Примерович Примеров, 17 мая 1990.\nИК-99, Примерная область; «там».',
    )
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('1990-05-17')
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://example.org/ru/prisoners/primer-primerov',
    )
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2025-03-30T00:00:00Z')
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2025-03-30T00:00:00Z')
  })

  it('has what RFC 5545 asks for, with its line ends', () => {
    const text = writeCalendar(makeCalendar([makeEvent({ url: null })]))
    expect(text.split('\r\n').slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Otkrytka//Directory//RU',
      'CALSCALE:GREGORIAN',
    ])
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text).not.toContain('URL:')
  })

  it.each([
    ['1990-05-17', ['1990-05-17', '1991-05-17', '1992-05-17']],
    ['1988-02-29', ['1988-02-29', '1989-02-28', '1990-02-28', '1991-02-28', '1992-02-29']],
  ])('a birthday of %s comes back each year', (day, days) => {
    const [event] = read(writeCalendar(makeCalendar([makeEvent({ day })])))
    const each = event?.iterator()
    expect(days.map(() => String(each?.next()))).toEqual(days)
  })

  it('an event that does not come back has no rule', () => {
    expect(writeCalendar(makeCalendar([makeEvent({ yearly: false })]))).not.toContain('RRULE')
  })

  it('gives the same bytes whatever order the events came in', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((uid) => makeEvent({ uid })) as [
      CalendarEvent,
      CalendarEvent,
      CalendarEvent,
    ]
    expect(writeCalendar(makeCalendar([c, a, b]))).toBe(writeCalendar(makeCalendar([a, b, c])))
  })

  it('keeps any text whole', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((value) => value.replace(/[^\P{Cc}\n]|\p{Cs}/gu, ''))
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const [event] = read(
          writeCalendar(
            makeCalendar([makeEvent({ summary: `x${summary}`, description: `x${description}` })]),
          ),
        )
        expect(event?.summary).toBe(`x${summary}`)
        expect(event?.description).toBe(`x${description}`)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('a content line', () => {
  it.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['a\\b', 'a\\\\b'],
    ['a\r\nb\rc\nd', 'a\\nb\\nc\\nd'],
    ['a\0\x07b', 'ab'],
    ['BEGIN:VEVENT\nUID:x', 'BEGIN:VEVENT\\nUID:x'],
  ])('%j is written %j', (text, written) => {
    expect(calendarText(text)).toBe(written)
  })

  it('is never longer than 75 octets, cuts no character, and unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]|\p{Cs}/gu, '')
        const folded = foldLine(line)
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
        expect(folded).not.toContain('\ufffd'.repeat(2))
        expect(unfold(folded)).toBe(line)
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('fills each line as far as it goes', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
    expect(foldLine('я'.repeat(38))).toBe(`${'я'.repeat(37)}\r\n я`)
    expect(
      foldLine('a'.repeat(75 + 74 + 1))
        .split('\r\n')
        .map(({ length }) => length),
    ).toEqual([75, 75, 2])
  })
})
