const BARE = 3
const ONE = 4.6

/**
 * Radius of a facility's dot, in units of the drawing: a small ring where nobody is listed; from one person on the
 * area grows with their number, as the eye compares areas.
 */
export function dotRadius(people: number): number {
  return people <= 0 ? BARE : Math.round(ONE * Math.sqrt(1 + (people - 1) * 0.55) * 10) / 10
}
