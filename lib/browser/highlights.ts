/** A stretch of an element's text that is drawn with the CSS highlight `name`. UTF-16 offsets, `end` exclusive. */
export type Highlighted = { start: number; end: number; name: string }

/**
 * The range of some of an element's text, whatever elements it is parted into; null when it is not all there.
 */
export function rangeOf(root: Node, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!begun && start < at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}

/**
 * Can this browser draw marks from ranges, and in shapes? Firefox has highlights without underlines (140, June 2025),
 * so it is asked for the line that the style sheet gives to `probe`.
 */
export function canHighlight(root: Element, probe: string): boolean {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return false
  return getComputedStyle(root, `::highlight(${probe})`).textDecorationLine.includes('underline')
}

/** Draws these highlights of an element's text and takes every other of `names` away. */
export function drawHighlights(root: Node, names: readonly string[], marks: readonly Highlighted[]): void {
  for (const name of names) {
    const ranges = marks.flatMap((mark) => {
      const range = mark.name === name ? rangeOf(root, mark.start, mark.end) : null
      return range ? [range] : []
    })
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
    else CSS.highlights.delete(name)
  }
}
