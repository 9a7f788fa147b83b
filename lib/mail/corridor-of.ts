import type { Corridor } from './corridor-types'
import corridors from './corridors.json'

// Checked against `corridorRecord` by a test, not here: the desk reads this file in the browser and needs no zod.
const researched = new Map((corridors as readonly Corridor[]).map((corridor) => [corridor.country, corridor]))

/** The corridors that somebody looked into, by country code. */
export function listCorridors(): readonly Corridor[] {
  return [...researched.values()]
}

/**
 * What is known of the post from a country (ISO code) to Russia. A country that nobody looked into is `unknown`,
 * with no report and no day of checking: it never passes for open.
 *
 * @example corridorOf('FI').state // 'closed'
 */
export function corridorOf(country: string): Corridor {
  return (
    researched.get(country) ?? {
      country,
      state: 'unknown',
      since: null,
      basis: null,
      reports: [],
      time: null,
      checkedOn: null,
    }
  )
}
