import { describe, expect, it } from 'vitest'
import { feastDays, muslimDays, orthodoxEaster, westernEaster } from '@/lib/phrases/feasts'
import { isInSeason } from '@/lib/phrases/season'
import type { Phrase } from '@/lib/phrases/types'

const day = (date: Date | undefined) => date?.toISOString().slice(0, 10)

describe('the days of feasts', () => {
  // Western and Orthodox Easter as the churches publish them.
  it.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2028, '2028-04-16', '2028-04-16'],
    [2030, '2030-04-21', '2030-04-28'],
    [2038, '2038-04-25', '2038-04-25'],
  ])('are right for Easter %i', (year, western, orthodox) => {
    expect(day(westernEaster(year))).toBe(western)
    expect(day(orthodoxEaster(year))).toBe(orthodox)
  })

  it('put both Easters on Sundays, the Orthodox never first', () => {
    for (let year = 1950; year < 2100; year++) {
      expect(westernEaster(year).getUTCDay()).toBe(0)
      expect(orthodoxEaster(year).getUTCDay()).toBe(0)
      expect(orthodoxEaster(year).getTime()).toBeGreaterThanOrEqual(westernEaster(year).getTime())
    }
  })

  // Umm al-Qura days.
  it.each([
    [2024, '2024-04-10', '2024-06-16'],
    [2025, '2025-03-30', '2025-06-06'],
    [2026, '2026-03-20', '2026-05-27'],
    [2027, '2027-03-09', '2027-05-16'],
  ])('are right for the Eids of %i', (year, fitr, adha) => {
    expect(feastDays('eid-fitr', year).map(day)).toEqual([fitr])
    expect(feastDays('eid-adha', year).map(day)).toEqual([adha])
  })

  it('finds two of one feast in a year that has two', () => {
    expect(feastDays('eid-fitr', 2033)).toHaveLength(2)
    expect(muslimDays(2026, 13, 1)).toEqual([])
  })
})

describe('the time of year of a phrase', () => {
  it.each<[Pick<Phrase, 'season' | 'nature'>, string, string | undefined, boolean]>([
    [{}, '2026-07-01', undefined, true],
    [{ season: ['12-01', '01-14'] }, '2026-12-01', undefined, true],
    [{ season: ['12-01', '01-14'] }, '2027-01-14', undefined, true],
    [{ season: ['12-01', '01-14'] }, '2027-01-15', undefined, false],
    [{ season: ['12-01', '01-14'] }, '2026-11-30', undefined, false],
    [{ season: ['12-01', '01-14'] }, '2026-12-24', 'AU', true],
    [{ nature: ['06-01', '08-31'] }, '2026-07-01', 'DE', true],
    [{ nature: ['06-01', '08-31'] }, '2026-07-01', 'NZ', false],
    [{ nature: ['06-01', '08-31'] }, '2027-01-15', 'NZ', true],
    [{ season: 'easter' }, '2027-03-01', undefined, true],
    [{ season: 'easter' }, '2027-05-05', undefined, true],
    [{ season: 'easter' }, '2027-05-20', undefined, false],
    [{ season: 'easter-orth' }, '2027-03-10', undefined, false],
    [{ season: 'easter-west' }, '2027-04-30', undefined, false],
    [{ season: 'eid-adha' }, '2026-05-01', undefined, true],
    [{ season: 'eid-adha' }, '2026-08-01', undefined, false],
  ])('%j on %s in %s: %s', (phrase, date, country, wanted) => {
    expect(isInSeason(phrase, date, country)).toBe(wanted)
  })
})
