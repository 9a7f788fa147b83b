import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { corridorOf, listCorridors } from '@/lib/mail/corridor-of'
import { corridorRecord } from '@/lib/mail/corridor-record'
import { corridorReports } from '@/lib/mail/corridor-types'
import corridors from '@/lib/mail/corridors.json'
import { countryCodes } from '@/lib/mail/country-codes'
import { isPartialDate, lastDayOf } from '@/lib/text/partial-date'

describe('the file of corridors', () => {
  it('holds nothing that the schema does not allow', () => {
    expect(z.array(corridorRecord).safeParse(corridors).error?.issues ?? []).toEqual([])
  })

  it('has each country once, in the order of the codes', () => {
    const codes = corridors.map(({ country }) => country)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('tells what happened in the order in which it happened', () => {
    for (const { country, reports } of listCorridors()) {
      const days = reports.flatMap(({ on }) => (on ? [on.slice(0, 7)] : []))
      const sortable = days.map((day) => (day.length === 4 ? lastDayOf(day) : day))
      expect(sortable, country).toEqual([...sortable].sort())
    }
  })

  it('uses every report that the pages can word, and no other', () => {
    const used = new Set(listCorridors().flatMap(({ reports }) => reports.map(({ says }) => says)))
    expect([...used].sort()).toEqual([...corridorReports].sort())
  })

  it('calls nothing newer than its checking', () => {
    for (const { country, reports, since, checkedOn } of listCorridors())
      for (const day of [since, ...reports.map(({ on }) => on)])
        if (day) expect(lastDayOf(day) <= lastDayOf(checkedOn as string), `${country} ${day}`).toBe(true)
  })
})

describe('the schema refuses', () => {
  const sound = corridors.find(({ country }) => country === 'FI') as object
  it.each([
    ['a country that is none', { country: 'XX' }],
    ['Russia itself', { country: 'RU' }],
    ['a state nobody knows', { state: 'perhaps' }],
    ['a closed corridor without a day', { since: null }],
    ['a state without its ground', { basis: null }],
    ['a ground for what is unknown', { state: 'unknown', since: null }],
    ['an unknown state since a day', { state: 'unknown', basis: null }],
    ['no source', { reports: [] }],
    ['a source without an address', { reports: [{ says: 'closed', on: null, source: 'x', url: 'ftp://x' }] }],
    [
      'a report nobody can word',
      { reports: [{ says: 'rumour', on: null, source: 'x', url: 'https://x.example' }] },
    ],
    ['a day that does not exist', { since: '2022-02-30' }],
    ['a time of no days', { time: { days: 0, on: null, source: 'x', url: 'https://x.example' } }],
    ['a field too many', { note: 'x' }],
    ['no day of checking', { checkedOn: null }],
  ])('%s', (_, change) => {
    expect(corridorRecord.safeParse(sound).success).toBe(true)
    expect(corridorRecord.safeParse({ ...sound, ...change }).success).toBe(false)
  })
})

describe('corridorOf', () => {
  // The states of the project's collected facts of November 2026, country by country.
  it.each([
    ['US', 'open', '2026-05-16'],
    ['GB', 'open', null],
    ['DE', 'open', null],
    ['CA', 'open', null],
    ['SE', 'open', null],
    ['LT', 'limited', '2023-03'],
    ['LV', 'limited', '2022-03'],
    ['EE', 'limited', '2022-03-07'],
    ['FI', 'closed', '2022-04-11'],
    ['UA', 'closed', '2022-02'],
    ['DK', 'unknown', null],
    ['PL', 'unknown', null],
    ['AU', 'unknown', null],
    ['CZ', 'unknown', null],
    ['JP', 'unknown', null],
    ['MT', 'unknown', null],
    ['SI', 'unknown', null],
    ['HR', 'unknown', null],
  ])('%s is %s', (country, state, since) => {
    expect(corridorOf(country)).toMatchObject({ country, state, since, checkedOn: '2026-11' })
  })

  it('says of every other country that nobody looked', () => {
    const researched = new Set(listCorridors().map(({ country }) => country))
    const others = countryCodes.filter((code) => !researched.has(code))
    expect(others.length).toBe(countryCodes.length - 18)
    for (const country of others)
      expect(corridorOf(country)).toEqual({
        country,
        state: 'unknown',
        since: null,
        basis: null,
        reports: [],
        time: null,
        checkedOn: null,
      })
  })

  it('calls «announced» only what an operator or a state is reported to have decided', () => {
    const announced = listCorridors().filter(({ basis }) => basis === 'announced')
    expect(announced.map(({ country }) => country)).toEqual(['EE', 'FI', 'LT', 'LV', 'UA'])
  })

  it('knows one time alone, and says whose it is', () => {
    const timed = listCorridors().filter(({ time }) => time)
    expect(timed.map(({ country, time }) => [country, time?.days, time?.source])).toEqual([
      ['GB', 60, 'The Friend'],
    ])
  })
})

const facts = path.resolve(import.meta.dirname, '../../../../shared/guide-facts.json')
describe.skipIf(!existsSync(facts))('beside the collected facts (../shared/guide-facts.json)', () => {
  type Fact = { id: string; sources: string[]; year: number | null }
  const mail = (JSON.parse(existsSync(facts) ? readFileSync(facts, 'utf8') : '[]') as Fact[]).filter(
    ({ id }) => /^(?:mail|time)-/.test(id),
  )
  it('every source is one of theirs', () => {
    const known = new Set(mail.flatMap(({ sources }) => sources))
    const named = listCorridors().flatMap(({ reports, time }) => [...reports, ...(time ? [time] : [])])
    expect(named.map(({ url }) => url).filter((url) => !known.has(url))).toEqual([])
    expect(named.every(({ on }) => on === null || isPartialDate(on))).toBe(true)
  })

  it('no country of theirs is left out', () => {
    const codes = mail.flatMap(({ id }) => id.split('-').slice(1)).map((code) => code.toUpperCase())
    const countries = codes.filter(
      (code) => countryCodes.includes(code) && corridorOf(code).reports.length === 0,
    )
    expect(countries).toEqual([])
  })
})
