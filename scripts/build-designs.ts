/** Writes `public/designs/<id>.svg` from the drawings in lib/print/designs; run it after changing one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { designs } from '../lib/print/designs/designs'
import { designSvg } from '../lib/print/designs/to-svg'

const folder = path.join(import.meta.dirname, '../public/designs')
mkdirSync(folder, { recursive: true })
for (const design of designs) {
  const svg = designSvg(design)
  writeFileSync(path.join(folder, `${design.id}.svg`), svg)
  console.log(`${design.id}: ${design.paths.length} paths, ${(svg.length / 1024).toFixed(1)} KB`)
}
