import { cyrillicParts, textOf } from '@/lib/facility/address'
import type { Recipient } from '@/lib/facility/recipient'
import { type FlowRow, flowRows } from './flow-rows'
import type { PackForm } from './forms/types'
import { russianName } from './profile-cards'
import { setWords, type WordStyle } from './set-words'
import type { Box, Pack, Sheet } from './types'

export type TallyLine = { number: number; name: string; recipient: Recipient }

/** Two lines and air: 24 people, the usual evening, fit on one sheet of A4 unless their places take more. */
const rowMm = 10.1
const boxMm = 4.2

/** Left edges of the columns, from the margin, and the width of the two with boxes. */
function columnsOf({ widthMm, marginMm }: PackForm) {
  const width = widthMm - 2 * marginMm
  const tick = 20
  const name = 12
  const place = name + (width - name - 2 * tick) * 0.54
  return { width, name, place, written: width - 2 * tick, posted: width - tick, tick }
}

/**
 * Everybody of the pack on a list, with a box to tick when a card is written and one when it is posted: what the
 * organiser keeps. Numbers are those of the profile cards.
 */
export function tallySheets(lines: readonly TallyLine[], form: PackForm, { lang, tally }: Pack): Sheet[] {
  const { marginMm } = form
  const columns = columnsOf(form)
  const own: WordStyle = { block: 'body', font: 'pt-sans-bold', sizePt: 9.5, leading: 1.2, lang }
  const russian: WordStyle = { block: 'body', font: 'pt-sans-narrow', sizePt: 8.5, leading: 1.2 }
  const small: WordStyle = { block: 'label', font: 'pt-sans', sizePt: 7.5, leading: 1.2, ink: 'quiet', lang }
  const x = (from: number) => marginMm + from
  const rule = (yMm: number): Box => ({
    type: 'line',
    x1Mm: marginMm,
    y1Mm: yMm,
    x2Mm: marginMm + columns.width,
    y2Mm: yMm,
    weightPt: 0.3,
    ink: 'hairline',
  })
  const rows = lines.map(({ number, name, recipient }, index): FlowRow => {
    const row = index + 1
    const counted: WordStyle = { ...small, cell: { row, column: 0 } }
    const named: WordStyle = { ...own, cell: { row, column: 1, heads: 'row' } }
    const registered: WordStyle = { ...russian, cell: named.cell }
    const held: WordStyle = { ...russian, cell: { row, column: 2 } }
    const nameColumn = { xMm: x(columns.name), widthMm: columns.place - columns.name - 3 }
    const placeColumn = { xMm: x(columns.place), widthMm: columns.written - columns.place - 3 }
    const set = (topMm: number) => {
      const first = setWords(name, named, { ...nameColumn, topMm: topMm + 1.2 })
      const second = setWords(russianName(recipient), registered, { ...nameColumn, topMm: first.bottomMm })
      const where = setWords(placeOf(recipient), held, { ...placeColumn, topMm: topMm + 1.6 })
      return { first, second, where, bottomMm: Math.max(second.bottomMm, where.bottomMm) }
    }
    const heightMm = Math.max(rowMm, set(0).bottomMm + 0.9)
    return {
      heightMm,
      at: (topMm) => {
        const { first, second, where } = set(topMm)
        const count = setWords(String(number), counted, { xMm: x(0), topMm: topMm + 1.8, widthMm: 10 })
        const square = (left: number, column: number): Box => ({
          type: 'rect',
          xMm: x(left),
          yMm: topMm + (heightMm - boxMm) / 2,
          widthMm: boxMm,
          heightMm: boxMm,
          weightPt: 0.6,
          ink: 'text',
          cell: { row, column },
        })
        return [
          ...count.boxes,
          ...first.boxes,
          ...second.boxes,
          ...where.boxes,
          square(columns.written, 3),
          square(columns.posted, 4),
          rule(topMm + heightMm),
        ]
      },
    }
  })
  const head = (page: number): FlowRow => ({
    heightMm: 17,
    at: (topMm) => {
      const titled: WordStyle = { block: 'heading', font: 'pt-sans-bold', sizePt: 16, leading: 1.2, lang }
      const headings: [number, string][] = [
        [0, '№'],
        [columns.name, tally.name],
        [columns.place, tally.place],
        [columns.written, tally.written],
        [columns.posted, tally.posted],
      ]
      return [
        ...setWords(tally.title, titled, { xMm: x(0), topMm, widthMm: columns.width - 30 }).boxes,
        ...(page > 1
          ? setWords(String(page), small, { xMm: x(columns.width - 20), topMm, widthMm: 20 }).boxes
          : []),
        ...headings.flatMap(([from, text], column) => {
          const style: WordStyle = { ...small, cell: { row: 0, column, heads: 'column' } }
          return setWords(text, style, { xMm: x(from), topMm: topMm + 12, widthMm: columns.tick + 30 }).boxes
        }),
        rule(topMm + 16.6),
      ]
    },
  })
  const { widthMm, heightMm } = form
  return flowRows(rows, { widthMm, heightMm, topMm: marginMm, bottomMm: heightMm - marginMm }, head)
}

/** «ФКУ ИК-27 … · пгт Лесной»: enough to tell where a card goes. */
function placeOf(recipient: Recipient): string {
  const parts = cyrillicParts(recipient.address)
  const place = parts.find(({ part }) => part === 'place')
  const institution = parts.find(({ part }) => part === 'institution')
  return [institution, place]
    .filter((part) => part !== undefined)
    .map(textOf)
    .join(', ')
}
