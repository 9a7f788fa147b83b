import { bleedMm, type Drawing, designHeightMm, designWidthMm } from '@/lib/print/designs/types'
import { num } from './numbers'

/** The area a drawing covers, bleed included, in its own millimetres: left, top, right, bottom. */
export const designBox = [-bleedMm, -bleedMm, designWidthMm + bleedMm, designHeightMm + bleedMm] as const

const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const

/** `#cf4530` as three parts of one. */
function rgb(fill: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255)
  return parts.map(num).join(' ')
}

/** An SVG path of absolute M, L, C and Z as PDF operators. */
function pathOperators(d: string): string {
  return d.replace(/([MLCZ])([^MLCZ]*)/g, (_, command: keyof typeof operators, numbers: string) =>
    `${numbers.trim().replace(/[\s,]+/g, ' ')} ${operators[command]} `.trimStart(),
  )
}

/** The whole drawing as the content of a form object: drawn once in a file, placed as often as it is used. */
export function designContent(drawing: Drawing): string {
  let fill = ''
  const lines = drawing.map((path) => {
    const ink = path.fill === fill ? '' : `${rgb(path.fill)} rg `
    fill = path.fill
    return `${ink}${pathOperators(path.d)}f`
  })
  return lines.join('\n')
}
