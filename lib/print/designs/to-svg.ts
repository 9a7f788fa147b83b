import type { Design } from './types'
import { designHeightMm, designWidthMm } from './types'

/** The picture as a file for the page, trimmed; neighbouring shapes of one ink share a group. */
export function designSvg({ paths }: Design): string {
  let body = ''
  let fill = ''
  for (const path of paths) {
    if (path.fill !== fill) {
      body += `${fill ? '</g>' : ''}<g fill="${path.fill}">`
      fill = path.fill
    }
    body += `<path d="${path.d}"/>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${designWidthMm} ${designHeightMm}">${body}</g></svg>\n`
}
