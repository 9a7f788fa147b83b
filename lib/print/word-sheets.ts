import { type FlowRow, flowRows } from './flow-rows'
import type { PackForm } from './forms/types'
import { setWords, type WordStyle } from './set-words'
import type { Pack, Sheet } from './types'

function titleRow(title: string, lang: string, { marginMm, widthMm }: PackForm): FlowRow {
  const style: WordStyle = { block: 'heading', font: 'pt-sans-bold', sizePt: 18, leading: 1.2, lang }
  const set = (topMm: number) =>
    setWords(title, style, { xMm: marginMm, topMm, widthMm: widthMm - 2 * marginMm })
  return { heightMm: set(0).bottomMm + 5, at: (topMm) => set(topMm).boxes }
}

/** Later pages carry on without a title. */
const flow = (rows: readonly FlowRow[], title: FlowRow, { widthMm, heightMm, marginMm }: PackForm) =>
  flowRows(rows, { widthMm, heightMm, topMm: marginMm, bottomMm: heightMm - marginMm }, (page) =>
    page === 1 ? title : { heightMm: 0, at: () => [] },
  )

/** What one can write about and had better not: one thought a paragraph, in the guests' language. */
export function hintSheets(form: PackForm, { lang, hints }: Pack): Sheet[] {
  const { marginMm } = form
  const style: WordStyle = { block: 'body', font: 'pt-sans', sizePt: 11.5, leading: 1.42, lang }
  const column = { xMm: marginMm + 6, widthMm: form.widthMm - 2 * marginMm - 6 }
  const rows = hints.lines.map((line): FlowRow => {
    const set = (topMm: number) => setWords(line, style, { ...column, topMm })
    return {
      heightMm: set(0).bottomMm + 3,
      at: (topMm) => [
        {
          type: 'line',
          x1Mm: marginMm,
          y1Mm: topMm + 2.6,
          x2Mm: marginMm + 3,
          y2Mm: topMm + 2.6,
          weightPt: 0.8,
          ink: 'text',
        },
        ...set(topMm).boxes,
      ],
    }
  })
  return flow(rows, titleRow(hints.title, lang, form), form)
}

/** Russian sentences to copy by hand, each beside what it means. */
export function phraseSheets(form: PackForm, { lang, phrases }: Pack): Sheet[] {
  const { marginMm } = form
  const width = form.widthMm - 2 * marginMm
  const russian: WordStyle = { block: 'body', font: 'pt-serif', sizePt: 12, leading: 1.35 }
  const meaning: WordStyle = {
    block: 'body',
    font: 'pt-sans',
    sizePt: 9.5,
    leading: 1.35,
    ink: 'quiet',
    lang,
  }
  const leftMm = width * 0.56
  const rows = phrases.pairs.map(({ ru, own }): FlowRow => {
    const set = (topMm: number) => {
      const left = setWords(ru, russian, { xMm: marginMm, topMm: topMm + 1.6, widthMm: leftMm - 6 })
      const right = setWords(own, meaning, {
        xMm: marginMm + leftMm,
        topMm: topMm + 2.4,
        widthMm: width - leftMm,
      })
      return { left, right, bottomMm: Math.max(left.bottomMm, right.bottomMm) + 1.6 }
    }
    const heightMm = set(0).bottomMm
    return {
      heightMm,
      at: (topMm) => {
        const { left, right } = set(topMm)
        const y = topMm + heightMm
        return [
          ...left.boxes,
          ...right.boxes,
          {
            type: 'line',
            x1Mm: marginMm,
            y1Mm: y,
            x2Mm: marginMm + width,
            y2Mm: y,
            weightPt: 0.3,
            ink: 'hairline',
          },
        ]
      },
    }
  })
  return flow(rows, titleRow(phrases.title, lang, form), form)
}
