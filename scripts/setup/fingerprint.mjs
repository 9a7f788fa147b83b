import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root, varFolder } from './paths.mjs'

const stamps = path.join(varFolder, 'set-up.json')

function filesBelow(entry) {
  const full = path.join(root, entry)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [entry]
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)))
}

/** One hash over the contents of files and folders (paths from the project folder) and any further words. */
export function fingerprint(entries, ...words) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
  for (const word of words) hash.update('\0').update(word)
  return hash.digest('hex')
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stamps, 'utf8'))
  } catch {
    return {}
  }
}

/** True when the step was last finished with this very fingerprint. */
export function isDone(name, print) {
  return readStamps()[name] === print
}

/** Notes that a step is finished. A disk that refuses the note costs a repeated step, nothing else. */
export function noteDone(name, print) {
  try {
    mkdirSync(varFolder, { recursive: true })
    writeFileSync(stamps, `${JSON.stringify({ ...readStamps(), [name]: print }, null, 2)}\n`)
  } catch {}
}
