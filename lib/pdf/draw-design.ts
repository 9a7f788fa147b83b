import { type DerivedPath, outlineMm } from '@/lib/print/derive-drawing'
import { bleedMm, designHeightMm, designWidthMm } from '@/lib/print/designs/types'
import { num } from './numbers'

/** The area a drawing covers, bleed included, in its own millimetres: left, top, right, bottom. */
export const designBox = [-bleedMm, -bleedMm, designWidthMm + bleedMm, designHeightMm + bleedMm] as const

const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const

/** `#cf4530` as three parts of one with their operator; greys as one part, which black cartridges print unmixed. */
function colour(ink: string, operator: 'rg' | 'RG', greyOperator: 'g' | 'G'): string {
  const parts = [1, 3, 5].map((at) => num(Number.parseInt(ink.slice(at, at + 2), 16) / 255))
  return parts.every((part) => part === parts[0])
    ? `${parts[0]} ${greyOperator}`
    : `${parts.join(' ')} ${operator}`
}

/** An SVG path of absolute M, L, C and Z as PDF operators. */
export function pathOperators(d: string): string {
  return d.replace(/([MLCZ])([^MLCZ]*)/g, (_, command: keyof typeof operators, numbers: string) =>
    `${numbers.trim().replace(/[\s,]+/g, ' ')} ${operators[command]} `.trimStart(),
  )
}

/** The whole drawing as the content of a form object: drawn once in a file, placed as often as it is used. */
export function designContent(drawing: readonly DerivedPath[]): string {
  let fill = ''
  let outline: string | undefined
  const lines = drawing.map((path) => {
    const ink = path.fill === fill ? '' : `${colour(path.fill, 'rg', 'g')} `
    const pen = path.line && path.line !== outline ? `${colour(path.line, 'RG', 'G')} ` : ''
    fill = path.fill
    outline = path.line
    return `${ink}${pen}${pathOperators(path.d)}${path.line ? 'B' : 'f'}`
  })
  return drawing.some(({ line }) => line) ? `${num(outlineMm)} w 1 j\n${lines.join('\n')}` : lines.join('\n')
}
