import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corridorOf } from '@/lib/mail/corridor-of'
import { countryCodes } from '@/lib/mail/country-codes'
import { addDays } from '@/lib/mail/days'
import { lentTime, postBy, postingFor, reckonedTime } from '@/lib/mail/post-by'
import { daysBetween } from '@/lib/text/partial-date'

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days))
const seed = 20_261_121

describe('postBy', () => {
  it.each([
    ['2027-01-20', 'GB', { say: 'by', on: '2026-11-21', days: 60, time: 'own' }],
    ['2027-03-01', 'GB', { say: 'by', on: '2026-12-31', days: 60, time: 'own' }],
    ['2028-03-01', 'GB', { say: 'by', on: '2028-01-01', days: 60, time: 'own' }],
    ['2027-01-20', 'DE', { say: 'by', on: '2026-11-21', days: 60, time: 'lent' }],
    ['2027-01-20', 'PL', { say: 'by', on: '2026-11-21', days: 60, time: 'lent' }],
    ['2027-01-20', 'BR', { say: 'by', on: '2026-11-21', days: 60, time: 'lent' }],
    ['2027-01-20', 'FI', { say: 'closed' }],
    ['2027-01-20', 'UA', { say: 'closed' }],
  ])('%s from %s', (on, country, result) => {
    expect(postBy(on, corridorOf(country))).toEqual(result)
  })

  it('takes the corridor’s own time where it has one', () => {
    const time = { days: 14, source: 'Made up', url: 'https://example.org/', on: '2026-11' }
    expect(postBy('2026-12-15', { state: 'open', time })).toEqual({
      say: 'by',
      on: '2026-12-01',
      days: 14,
      time: 'own',
    })
    expect(postBy('2026-12-15', { state: 'closed', time })).toEqual({ say: 'closed' })
  })

  it('is undone by the days it reckons with, over month and year ends and leap days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...countryCodes), (on, country) => {
        const result = postBy(on, corridorOf(country))
        if (result.say === 'closed') return corridorOf(country).state === 'closed'
        return daysBetween(result.on, on) === result.days && addDays(result.on, result.days) === on
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('never passes the lent time off as a country’s own', () => {
    for (const country of countryCodes) {
      const own = reckonedTime(corridorOf(country))?.time === 'own'
      expect(own, country).toBe(country === 'GB')
    }
    expect(lentTime).toMatchObject({ days: 60, source: 'The Friend', on: null })
  })
})

describe('postingFor', () => {
  it.each([
    ['2027-01-20', '2026-11-20', 'by'],
    ['2027-01-20', '2026-11-21', 'by'],
    ['2027-01-20', '2026-11-22', 'late'],
    ['2027-01-20', '2027-01-20', 'late'],
    ['2027-01-20', '2027-01-21', 'been'],
  ])('a day %s, seen on %s, is %s', (on, today, say) => {
    expect(postingFor(on, corridorOf('GB'), today).say).toBe(say)
  })

  it('gives no day where nothing goes, before and after', () => {
    for (const today of ['2026-11-01', '2027-01-19', '2027-02-01'])
      expect(postingFor('2027-01-20', corridorOf('FI'), today)).toEqual({ say: 'closed' })
  })

  it('never asks to post on a day that is over', () => {
    fc.assert(
      fc.property(day, day, (on, today) => {
        const posting = postingFor(on, corridorOf('GB'), today)
        return posting.say !== 'by' || posting.on >= today
      }),
      { seed, numRuns: 1000 },
    )
  })
})
