import { firstDayOf, lastDayOf, type PartialDate } from '@/lib/text/partial-date'

const ADULT_AT_YEARS = 18

/**
 * Was this person under 18 when the source spoke? In doubt (a year of birth alone, a source of some day
 * in a year) yes: the gentler reading shows less. Unknown birth: no.
 *
 * @example wasMinor('2008', '2025-03-30') // true
 */
export function wasMinor(birth: PartialDate | null, sourceOn: PartialDate | null): boolean {
  if (birth === null || sourceOn === null) return false
  const born = lastDayOf(birth)
  const adultOn = `${Number(born.slice(0, 4)) + ADULT_AT_YEARS}${born.slice(4)}`
  return firstDayOf(sourceOn) < adultOn
}

/** What of a birth date may be shown: of minors the year alone (design: promise to people under 18). */
export function publicBirth(birth: PartialDate | null, sourceOn: PartialDate | null): PartialDate | null {
  if (birth === null) return null
  return wasMinor(birth, sourceOn) ? birth.slice(0, 4) : birth
}
