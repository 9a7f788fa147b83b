/**
 * Compiles dictionary-ru (every form that its Hunspell files accept) into the word graph the Russian check works on,
 * and writes it as a module: the desk may fetch nothing, so that whatever it needs arrives as script.
 *
 *   node --import tsx scripts/build-word-graph.ts [--force]
 *
 * Does nothing when the module was made from the same dictionary by the same code.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { foldWord } from '@/lib/russian/fold'
import { openWordGraph } from '@/lib/russian/graph/graph-bytes'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { withNotice } from '@/lib/russian/notices'
import { expandForms } from './russian-lists/hunspell-forms'
import { buildMinimalGraph } from './russian-lists/minimal-graph'
import { writeWordGraph } from './russian-lists/write-graph'

const root = path.resolve(import.meta.dirname, '..')
const output = path.join(root, 'lib/russian/generated/word-graph.ts')
const dictionary = path.join(root, 'node_modules/dictionary-ru')
const makers = [
  'scripts/build-word-graph.ts',
  'scripts/russian-lists/hunspell-forms.ts',
  'scripts/russian-lists/minimal-graph.ts',
  'scripts/text-packing/range-encoder.ts',
  'scripts/russian-lists/write-graph.ts',
  'lib/russian/graph/graph-bytes.ts',
  'lib/russian/graph/graph-codec.ts',
  'lib/text/range-decoder.ts',
  'lib/russian/fold.ts',
  'lib/russian/notices.ts',
]

const say = (line: string) => console.log(`word graph: ${line}`)

function stampOf(inputs: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(String(input.length)).update('\n').update(input)
  return `// stamp ${hash.digest('hex').slice(0, 32)}`
}

/** The first line of the module that is there, read without reading its half a megabyte. */
function stampOnDisk(): string {
  if (!existsSync(output)) return ''
  const head = Buffer.alloc(64)
  const file = openSync(output, 'r')
  readSync(file, head, 0, head.length, 0)
  closeSync(file)
  return head.toString('utf8').split('\n')[0] ?? ''
}

function build() {
  if (!existsSync(path.join(dictionary, 'index.dic'))) {
    console.error('word graph: the package dictionary-ru is not installed. Run: npm ci')
    process.exit(1)
  }
  const aff = readFileSync(path.join(dictionary, 'index.aff'))
  const dic = readFileSync(path.join(dictionary, 'index.dic'))
  const stamp = stampOf([aff, dic, ...makers.map((file) => readFileSync(path.join(root, file)))])
  if (stamp === stampOnDisk() && !process.argv.includes('--force')) return say('up to date')

  const began = Date.now()
  say('1 of 3  listing every form of dictionary-ru')
  const forms = new Set<string>()
  for (const form of expandForms(aff.toString('utf8'), dic.toString('utf8'))) forms.add(foldWord(form))
  const strange = [...forms].find((form) => !/^[а-я]+$/.test(form))
  if (strange !== undefined) throw new Error(`a form with a letter the graph has no room for: ${strange}`)

  say(`2 of 3  ${forms.size} forms into the smallest graph`)
  const sorted = [...forms].sort()
  const graph = buildMinimalGraph(sorted.map((form) => Uint8Array.from(form, (c) => c.charCodeAt(0) - 0x430)))
  const bytes = writeWordGraph(graph)
  const opened = openWordGraph(bytes)
  const lost = sorted.find((form) => !hasWord(opened, form))
  if (lost !== undefined) throw new Error(`the graph lost a form: ${lost}`)

  say(`3 of 3  writing ${graph.nodes.length} nodes, ${graph.edgeCount} edges`)
  const text = Buffer.from(bytes).toString('base64')
  mkdirSync(path.dirname(output), { recursive: true })
  const licence = readFileSync(path.join(dictionary, 'license'), 'utf8').trim()
  const notice = `Word graph made from dictionary-ru; a modified version, under its own notice:\n${licence}`
  const lines = [
    stamp,
    '// Made by scripts/build-word-graph.ts from the package dictionary-ru.',
    '/** Its notice, which must travel with it, and the compiled graph in base64; opened by lib/russian/assets.ts. */',
    `export const wordGraph = ${JSON.stringify(withNotice(notice, text))}`,
    '',
  ]
  writeFileSync(`${output}.part`, lines.join('\n'))
  renameSync(`${output}.part`, output)
  say(`done in ${((Date.now() - began) / 1000).toFixed(1)} s, ${Math.round(text.length / 1024)} KB`)
}

build()
