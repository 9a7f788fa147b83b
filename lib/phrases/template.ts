/** A piece of a template: plain text, options by an axis, or a slot. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'options'; axis: Axis; options: readonly string[] }
  | { kind: 'slot'; slot: string; form: string | null }
  | { kind: 'plural'; slot: string; options: readonly string[] }
  | { kind: 'verb'; slot: string; options: readonly string[] }

/** How many options an axis has: m f pl · sg pl · Вы ты · m f · Вы×m f, ты×m f · Вы×m f pl, ты×m f pl. */
export const axes = { w: 3, n: 2, r: 2, a: 2, ra: 4, rw: 6 } as const

export type Axis = keyof typeof axes

const isAxis = (name: string): name is Axis => Object.hasOwn(axes, name)

/** A mark that is written wrong. Tests read every template, so a writer never meets it. */
export class TemplateError extends Error {
  override name = 'TemplateError'
}

const known = new Map<string, readonly Piece[]>()

/**
 * Reads a template: `{n:Я|Мы} {w:узнал|узнала|узнали} о {r:Вас|тебе}`, `{city.in}`, `{#age:год|года|лет}`,
 * `{%hobby:помогает|помогают}`.
 *
 * @throws TemplateError when a mark is unknown, unclosed, or has too few or too many options
 */
export function readTemplate(template: string): readonly Piece[] {
  const found = known.get(template)
  if (found) return found
  const pieces = template
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== '')
    .map((text) => (/^\{.*\}$/s.test(text) ? readMark(text, template) : readText(text, template)))
  known.set(template, pieces)
  return pieces
}

function readText(text: string, template: string): Piece {
  if (/[{}|]/.test(text)) throw new TemplateError(`a loose mark in «${template}»`)
  return { kind: 'text', text }
}

function readMark(mark: string, template: string): Piece {
  const inner = mark.slice(1, -1)
  const wrong = (why: string) => new TemplateError(`${mark} in «${template}»: ${why}`)
  const colon = inner.indexOf(':')
  if (colon < 0) {
    const [slot = '', form = null, ...more] = inner.split('.')
    if (!/^[a-z][a-zA-Z]*$/.test(slot) || more.length > 0) throw wrong('no slot')
    return { kind: 'slot', slot, form }
  }
  const name = inner.slice(0, colon)
  const options = inner.slice(colon + 1).split('|')
  const want = (count: number) => {
    if (options.length !== count) throw wrong(`${options.length} options, not ${count}`)
    return options
  }
  if (name.startsWith('#')) return { kind: 'plural', slot: name.slice(1), options: want(3) }
  if (name.startsWith('%')) return { kind: 'verb', slot: name.slice(1), options: want(2) }
  if (!isAxis(name)) throw wrong('no such axis')
  return { kind: 'options', axis: name, options: want(axes[name]) }
}

/** The slots a template names, in order, each once. */
export function slotsOf(template: string): string[] {
  const named = readTemplate(template).flatMap((piece) => ('slot' in piece ? [piece.slot] : []))
  return [...new Set(named)]
}
