import { deriveDrawing, outlineMm } from '../derive-drawing'
import type { Colours } from '../types'
import type { Design } from './types'
import { designHeightMm, designWidthMm } from './types'

/**
 * The picture as a file for the page, trimmed; neighbouring shapes of one ink share a group. In grey or in thin lines
 * when the paper has it so.
 */
export function designSvg({ paths }: Pick<Design, 'paths'>, colours: Colours = 'full'): string {
  let body = ''
  let group = ''
  for (const { d, fill, line } of deriveDrawing(paths, colours)) {
    const own = `<g fill="${fill}"${line ? ` stroke="${line}" stroke-width="${outlineMm}"` : ''}>`
    if (own !== group) {
      body += `${group ? '</g>' : ''}${own}`
      group = own
    }
    body += `<path d="${d}"/>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${designWidthMm} ${designHeightMm}">${body}</g></svg>\n`
}
