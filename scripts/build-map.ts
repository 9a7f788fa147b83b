/**
 * Writes `lib/map/outline.ts`: the coasts of northern Eurasia, from Natural Earth's land at 1:50,000,000 (public
 * domain) as the npm package world-atlas packs it, projected and simplified. For authors: the result is kept in git,
 * and the site needs neither this script nor the atlas. No borders of states are read or drawn.
 *   node --import tsx scripts/build-map.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../lib/map/projection'
import { clip, doubleArea, type Ring, readRings, simplify, unwrap } from './map/rings'

const root = path.join(import.meta.dirname, '..')
const atlas = path.join(root, 'node_modules/world-atlas')

/** In degrees: enough beyond every facility that no cut is seen on any view. */
const window = [0, 25, 215, 85] as const
/** In kilometres from the projection's origin. */
const sheet = [-5400, -3600, 5600, 3400] as const
/** Finer than a screen shows on the whole map, coarse enough for a page. */
const toleranceKm = 3
/** Islands below this are left out. */
const leastAreaKm2 = 250

function toPlane(ring: Ring): Ring {
  return ring.map(([lon, lat]) => {
    const { x, y } = project({ lat, lon })
    return [x, y]
  })
}

/** «M12-3l4 5…z»: steps in whole kilometres, short, and exact to half a kilometre. */
function toPath(ring: Ring): string {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
  const steps = points.flatMap(([x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? [x, y]
    return x === beforeX && y === beforeY ? [] : [`${x - beforeX} ${y - beforeY}`]
  })
  return `M${points[0]!.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

const land = JSON.parse(readFileSync(path.join(atlas, 'land-50m.json'), 'utf8'))
const { version } = JSON.parse(readFileSync(path.join(atlas, 'package.json'), 'utf8'))
const rings = readRings(land)
  .map(unwrap)
  .map((ring) => clip(ring, window))
  .filter((ring) => ring.length > 3)
  .map((ring) => simplify(clip(toPlane(ring), sheet), toleranceKm))
  .filter((ring) => ring.length > 3 && doubleArea(ring) / 2 > leastAreaKm2)
const outline = rings.map(toPath).join('')

writeFileSync(
  path.join(root, 'lib/map/outline.ts'),
  `// Written by scripts/build-map.ts from world-atlas ${version} (Natural Earth 1:50m land, public domain); docs/map.md.

/** Coasts of northern Eurasia as one SVG path in kilometres of \`project\`; even-odd, for the Caspian is a hole. */
export const landOutline =
  '${outline}'
`,
)
const points = rings.reduce((sum, ring) => sum + ring.length, 0)
process.stdout.write(`${rings.length} coasts, ${points} points, ${Math.round(outline.length / 1024)} KB\n`)
