/** Writes `public/designs/` from the drawings in lib/print/designs, in every way they print; run it after changing one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { designs } from '../lib/print/designs/designs'
import { designFile } from '../lib/print/designs/file'
import { designSvg } from '../lib/print/designs/to-svg'

const folder = path.join(import.meta.dirname, '../public')
for (const design of designs) {
  for (const colours of ['full', 'grey', 'saver'] as const) {
    const file = path.join(folder, designFile(design.id, colours))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, designSvg(design, colours))
  }
  console.log(
    `${design.id}: ${design.paths.length} paths, ${(designSvg(design).length / 1024).toFixed(1)} KB`,
  )
}
