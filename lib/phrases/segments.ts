import type { PhraseSpan } from './spans'
import type { Part } from './types'

/** A sentence of the phrasebook, or a stretch of the writer's own words (`phrase` null). */
export type Segment = { text: string; phrase: Pick<PhraseSpan, 'phraseId' | 'choices'> | null }

/** A letter as its segments with the white space around them: one gap more than there are segments. */
export type Segmented = { segments: readonly Segment[]; gaps: readonly string[] }

/** A text and where its phrases stand. */
export type Phrased = { text: string; spans: PhraseSpan[] }

/**
 * Takes a letter apart: phrases stay whole, what stands between them are the writer's own words.
 *
 * @example listSegments('Привет! Пишу.', [{ start: 0, end: 7, … }]).segments.map(({ text }) => text) // ['Привет!', 'Пишу.']
 */
export function listSegments(text: string, spans: readonly PhraseSpan[]): Segmented {
  const segments: Segment[] = []
  const gaps: string[] = []
  let gap = ''
  const add = (segment: Segment) => {
    gaps.push(gap)
    segments.push(segment)
    gap = ''
  }
  const addOwn = (words: string) => {
    const own = words.trim()
    if (own === '') {
      gap += words
      return
    }
    const at = words.indexOf(own)
    gap += words.slice(0, at)
    add({ text: own, phrase: null })
    gap = words.slice(at + own.length)
  }
  let at = 0
  for (const { start, end, phraseId, choices } of [...spans].sort((a, b) => a.start - b.start)) {
    addOwn(text.slice(at, start))
    add({ text: text.slice(start, end), phrase: { phraseId, choices } })
    at = end
  }
  addOwn(text.slice(at))
  gaps.push(gap)
  return { segments, gaps }
}

/** Puts a letter together again. */
export function joinSegments({ segments, gaps }: Segmented): Phrased {
  let text = gaps[0] ?? ''
  const spans: PhraseSpan[] = []
  segments.forEach((segment, index) => {
    const start = text.length
    text += segment.text
    if (segment.phrase) spans.push({ start, end: text.length, ...segment.phrase })
    text += gaps[index + 1] ?? ''
  })
  return { text, spans }
}

/** Another phrase in the place of a segment. */
export function replaceSegment({ segments, gaps }: Segmented, index: number, part: Part): Segmented {
  const { text, phraseId, choices } = part
  return { gaps, segments: segments.with(index, { text, phrase: { phraseId, choices } }) }
}

/** The segment changes places with its neighbour: −1 up, 1 down. At the ends nothing changes. */
export function moveSegment(letter: Segmented, index: number, by: -1 | 1): Segmented {
  const { segments, gaps } = letter
  const [one, other] = [segments[index], segments[index + by]]
  if (!one || !other) return letter
  return { gaps, segments: segments.with(index, other).with(index + by, one) }
}

/** Without the segment; of the two gaps around it the one that breaks the line stays. */
export function removeSegment({ segments, gaps }: Segmented, index: number): Segmented {
  const [before = '', after = ''] = [gaps[index], gaps[index + 1]]
  const isEdge = index === 0 || index === segments.length - 1
  const gap = isEdge ? '' : before.includes('\n') ? before : after
  return {
    segments: segments.toSpliced(index, 1),
    gaps: gaps.toSpliced(index, 2, gap),
  }
}
