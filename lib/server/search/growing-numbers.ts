/** A list of numbers (0 to 2³² − 1) that grows: four bytes each, where an array of many short lists takes fifty. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024)
  length = 0

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = number
  }

  /** The number at `place`, which must have been pushed. */
  at(place: number): number {
    return this.#numbers[place]!
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number
  }
}
