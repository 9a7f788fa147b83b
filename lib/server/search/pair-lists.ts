import { GrowingNumbers } from './growing-numbers'

/** For each owner the numbers it has with a percent each, as flat lists: those of owner `o` begin at `starts[o]`. */
export type PairLists = { starts: Uint32Array; numbers: Uint32Array; percents: Uint8Array }

const none = 0xff_ff_ff_ff

/**
 * Collects pairs of an owner and a number, each with a percent; the best of equal pairs wins. Equal pairs must not be
 * parted by another pair of the same owner. Flat: while 20,000 people are read in, half a million short lists would
 * be more garbage than everything that is kept.
 */
export class PairCollector {
  readonly #owners = new GrowingNumbers()
  readonly #numbers = new GrowingNumbers()
  readonly #percents = new GrowingNumbers()
  /** Where the last pair of each owner stands. */
  readonly #last = new GrowingNumbers()

  add(owner: number, number: number, percent: number): void {
    while (this.#last.length <= owner) this.#last.push(none)
    const last = this.#last.at(owner)
    if (last !== none && this.#numbers.at(last) === number) {
      if (percent > this.#percents.at(last)) this.#percents.set(last, percent)
      return
    }
    this.#last.set(owner, this.#owners.length)
    this.#owners.push(owner)
    this.#numbers.push(number)
    this.#percents.push(percent)
  }

  /** The lists of `count` owners; `rankOf` says where an owner comes. The pairs of one keep their order. */
  build(count: number, rankOf: (owner: number) => number = (owner) => owner): PairLists {
    const total = this.#owners.length
    const starts = new Uint32Array(count + 1)
    for (let pair = 0; pair < total; pair++) starts[rankOf(this.#owners.at(pair)) + 1]!++
    for (let rank = 0; rank < count; rank++) starts[rank + 1]! += starts[rank]!
    const next = starts.slice()
    const numbers = new Uint32Array(total)
    const percents = new Uint8Array(total)
    for (let pair = 0; pair < total; pair++) {
      const place = next[rankOf(this.#owners.at(pair))]!++
      numbers[place] = this.#numbers.at(pair)
      percents[place] = this.#percents.at(pair)
    }
    return { starts, numbers, percents }
  }
}
