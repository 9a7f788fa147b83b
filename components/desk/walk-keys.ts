type Box = { left: number; top: number; width: number; height: number }

const middle = ({ left, width }: Box) => left + width / 2

/** The nearest key of the next row, as the eye sees it: rows break elsewhere on a phone. */
function vertical(boxes: readonly Box[], at: number, down: 1 | -1): number {
  const here = boxes[at]
  if (!here) return at
  const below = boxes
    .map((box, index) => ({
      index,
      rows: (box.top - here.top) * down,
      aside: Math.abs(middle(box) - middle(here)),
    }))
    .filter(({ rows }) => rows > here.height / 2)
  const next = Math.min(...below.map(({ rows }) => rows))
  const row = below.filter(({ rows }) => rows < next + here.height / 2)
  return row.sort((a, b) => a.aside - b.aside)[0]?.index ?? at
}

/**
 * Which key an arrow leads to from the key `at`, by where the keys stand; `at` itself where there is none, null for a
 * key of the keyboard that leads nowhere.
 *
 * @param boxes the keys on the screen, in reading order
 */
export function walkKeys(boxes: readonly Box[], at: number, pressed: string): number | null {
  switch (pressed) {
    case 'ArrowRight':
      return Math.min(boxes.length - 1, at + 1)
    case 'ArrowLeft':
      return Math.max(0, at - 1)
    case 'ArrowDown':
      return vertical(boxes, at, 1)
    case 'ArrowUp':
      return vertical(boxes, at, -1)
    case 'Home':
      return 0
    case 'End':
      return boxes.length - 1
    default:
      return null
  }
}
