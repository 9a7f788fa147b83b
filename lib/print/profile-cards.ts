import { birthYearLine } from '@/lib/facility/address'
import type { Recipient } from '@/lib/facility/recipient'
import { ticks } from './cut-marks'
import type { PackForm } from './forms/types'
import { setWords, type WordStyle } from './set-words'
import type { Box, Frame, Profile, Sheet } from './types'

export type ProfileCard = { letter: number; recipient: Recipient; profile: Profile }

const paddingMm = 10
const bodySizes = [12, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const

/** The name as in a register: surname first, in the nominative. */
export function russianName({ surnameRu, givenRu, patronymicRu }: Recipient): string {
  return [surnameRu, givenRu, patronymicRu].filter(Boolean).join(' ')
}

/**
 * Who this person is, on a quarter of a sheet to hand round: the name as the guests read it, the Russian name and year of
 * birth, then what the profile says. The number is the one of the tally sheet. Null when it says too much.
 */
export function profileBoxes(
  { letter, recipient, profile }: ProfileCard,
  size: { widthMm: number; heightMm: number },
  lang: string,
): Box[] | null {
  const column = { xMm: paddingMm, widthMm: size.widthMm - 2 * paddingMm }
  const numbered: WordStyle = { block: 'label', font: 'pt-sans-bold', sizePt: 8, leading: 1.3, ink: 'quiet' }
  const number = setWords(`№\u00a0${letter + 1}`, numbered, { ...column, topMm: paddingMm })
  const title: WordStyle = { block: 'heading', font: 'pt-sans-bold', sizePt: 15, leading: 1.2, lang }
  const heading = setWords(profile.name, title, { ...column, topMm: number.bottomMm + 1.5 })
  const born = recipient.birthYear === null ? '' : `, ${birthYearLine(recipient.birthYear)}`
  const inRussian: WordStyle = { block: 'body', font: 'pt-serif', sizePt: 10.5, leading: 1.3 }
  const name = setWords(russianName(recipient) + born, inRussian, {
    ...column,
    topMm: heading.bottomMm + 0.8,
  })
  const ruleMm = name.bottomMm + 2
  for (const sizePt of bodySizes) {
    const style: WordStyle = { block: 'body', font: 'pt-sans', sizePt, leading: 1.38, lang }
    const body: Box[] = []
    let y = ruleMm + 3
    for (const line of profile.lines) {
      const set = setWords(line, style, { ...column, topMm: y })
      body.push(...set.boxes)
      y = set.bottomMm + 1.6
    }
    if (y - 1.6 > size.heightMm - paddingMm) continue
    const rule: Box = {
      type: 'line',
      x1Mm: column.xMm,
      y1Mm: ruleMm,
      x2Mm: column.xMm + column.widthMm,
      y2Mm: ruleMm,
      weightPt: 0.4,
      ink: 'hairline',
    }
    return [...number.boxes, ...heading.boxes, ...name.boxes, rule, ...body]
  }
  return null
}

/** Profiles on quarters of a sheet, with marks for two cuts. */
export function profileSheets(
  { widthMm, heightMm }: PackForm,
  cards: readonly { letter: number; boxes: readonly Box[] }[],
): Sheet[] {
  const size = { widthMm: widthMm / 2, heightMm: heightMm / 2 }
  const sheet = { sheetWidthMm: widthMm, sheetHeightMm: heightMm }
  const sheets: Sheet[] = []
  for (let from = 0; from < cards.length; from += 4) {
    const frames = cards.slice(from, from + 4).map(
      ({ letter, boxes }, place): Frame => ({
        xMm: (place % 2) * size.widthMm,
        yMm: Math.floor(place / 2) * size.heightMm,
        turn: 0,
        ...size,
        letter,
        boxes,
      }),
    )
    // Upright quarters: the cuts cross where those of turned cards do.
    const marks = ticks(sheet, { heightMm: size.widthMm, widthMm: size.heightMm })
    frames.push({ xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter: null, boxes: marks })
    sheets.push({ side: 'front', widthMm, heightMm, frames })
  }
  return sheets
}
