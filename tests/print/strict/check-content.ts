import { PdfReader, type PdfValue } from './parse-pdf'

/** What a page's content refers to. */
export type ContentUse = { fonts: Set<string>; pictures: Set<string>; marked: number[] }

/** Operators that we write, with how many operands each takes. */
const operands: Readonly<Record<string, number>> = {
  q: 0,
  Q: 0,
  cm: 6,
  w: 1,
  J: 1,
  j: 1,
  d: 2,
  m: 2,
  l: 2,
  c: 6,
  h: 0,
  re: 4,
  S: 0,
  f: 0,
  B: 0,
  n: 0,
  W: 0,
  g: 1,
  G: 1,
  rg: 3,
  RG: 3,
  BT: 0,
  ET: 0,
  Tf: 2,
  Tm: 6,
  TJ: 1,
  BDC: 2,
  BMC: 1,
  EMC: 0,
  Do: 1,
}
const openers: Readonly<Record<string, string>> = { q: 'Q', BT: 'ET', BDC: 'EMC', BMC: 'EMC' }
const closers = new Set(Object.values(openers))

/** Reads a content stream operator by operator and says what is not as it should be. */
export function checkContent(content: string, find: (finding: string) => void): ContentUse {
  const use: ContentUse = { fonts: new Set(), pictures: new Set(), marked: [] }
  const reader = new PdfReader(content)
  const open: string[] = []
  let stack: PdfValue[] = []
  for (;;) {
    reader.skip()
    if (reader.at >= content.length) break
    const operator = reader.match(/[A-Za-z*'"]+(?![^\s[(<])/)
    if (operator === null) {
      stack.push(reader.value())
      continue
    }
    const wanted = operands[operator]
    if (wanted === undefined) find(`unknown operator ${operator}`)
    else if (stack.length !== wanted) find(`${operator} with ${stack.length} operands`)
    if (openers[operator]) open.push(openers[operator])
    if (closers.has(operator) && open.pop() !== operator) find(`${operator} closes something else`)
    if (operator === 'TJ' && !open.includes('ET')) find('text outside BT and ET')
    if (/^(?:TJ|S|f|B|Do)$/.test(operator) && !open.includes('EMC'))
      find(`${operator} outside marked content`)
    if (operator === 'Tf') use.fonts.add(String(stack[0]))
    if (operator === 'Do') use.pictures.add(String(stack[0]))
    if (operator === 'BDC' && stack[1] instanceof Map && stack[1].has('/MCID'))
      use.marked.push(Number(stack[1].get('/MCID')))
    stack = []
  }
  if (open.length > 0) find(`left open: ${open.join(' ')}`)
  return use
}
