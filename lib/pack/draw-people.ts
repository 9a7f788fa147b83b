import { layOut, pickAt } from '@/lib/prisoner/choice-weight'
import type { PackPerson } from './types'

type Weighed = Pick<PackPerson, 'weight'>

/**
 * Draws `count` different people by their shares of chance, in the order given: the rule of «choose someone for me»
 * (docs/decisions/007), drawn without putting back. Who has no share is never drawn, so fewer may come out.
 *
 * @param chance a number from 0 up to, not including, 1; asked once a draw
 */
export function drawPeople<Person extends Weighed>(
  people: readonly Person[],
  count: number,
  chance: () => number,
): Person[] {
  let left = people.filter(({ weight }) => weight > 0)
  const drawn = new Set<Person>()
  while (drawn.size < count) {
    const next = pickAt(
      layOut(left, ({ weight }) => weight),
      chance(),
    )
    if (next === null) break
    drawn.add(next)
    left = left.filter((person) => person !== next)
  }
  return people.filter((person) => drawn.has(person))
}
