import { describe, expect, it } from 'vitest'
import { walkKeys } from '@/components/desk/walk-keys'

/** Three keys over two wider ones, as under a letter. */
const boxes = [
  { left: 0, top: 0, width: 40, height: 40 },
  { left: 44, top: 0, width: 40, height: 40 },
  { left: 88, top: 0, width: 40, height: 40 },
  { left: 0, top: 44, width: 60, height: 40 },
  { left: 64, top: 44, width: 60, height: 40 },
]

describe('arrows over the keys', () => {
  it.each([
    ['right', 0, 'ArrowRight', 1],
    ['right from the end of a row to the next', 2, 'ArrowRight', 3],
    ['right from the last stays', 4, 'ArrowRight', 4],
    ['left', 1, 'ArrowLeft', 0],
    ['left from the first stays', 0, 'ArrowLeft', 0],
    ['down to the key below', 0, 'ArrowDown', 3],
    ['down to the nearest below', 2, 'ArrowDown', 4],
    ['down from the last row stays', 4, 'ArrowDown', 4],
    ['up', 4, 'ArrowUp', 2],
    ['up from the first row stays', 1, 'ArrowUp', 1],
    ['to the first', 3, 'Home', 0],
    ['to the last', 1, 'End', 4],
    ['another key is no step', 1, 'a', null],
  ])('%s', (_, at, key, next) => {
    expect(walkKeys(boxes, at, key)).toBe(next)
  })
})
