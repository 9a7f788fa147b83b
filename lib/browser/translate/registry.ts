import * as z from 'zod/mini'

const part = z.object({
  /** A file beside the list; no path, so that the list can't point elsewhere. */
  name: z.string().check(z.regex(/^[\w][\w.-]{0,120}$/)),
  size: z.int().check(z.minimum(1), z.maximum(200_000_000)),
  expectedSha256Hash: z.string().check(z.regex(/^[0-9a-f]{64}$/i)),
})

const files = z.object({
  model: part,
  lex: part,
  vocab: z.optional(part),
  srcvocab: z.optional(part),
  trgvocab: z.optional(part),
  config: z.optional(
    z.record(z.string().check(z.regex(/^[a-z-]+$/)), z.string().check(z.regex(/^[\w.-]+$/))),
  ),
})

const registry = z.record(z.string().check(z.regex(/^[a-z]{4}$/)), files)

export type ModelPart = z.infer<typeof part>
export type ModelFiles = z.infer<typeof files>
export type Registry = z.infer<typeof registry>
export type Leg = { from: string; to: string; files: ModelFiles }

/** The operator's list of models (`registry.json`, as Mozilla's and Bergamot's own have it), or null. */
export function readRegistry(value: unknown): Registry | null {
  const read = registry.safeParse(value)
  return read.success ? read.data : null
}

/** The models on the way into Russian: one, or two by way of English; empty where there is no way. */
export function legsInto(list: Registry, from: string): Leg[] {
  const leg = (source: string, target: string): Leg[] => {
    const found = list[source + target]
    return found ? [{ from: source, to: target, files: found }] : []
  }
  const straight = leg(from, 'ru')
  if (straight.length > 0) return straight
  const [first, second] = [leg(from, 'en'), leg('en', 'ru')]
  return first.length > 0 && second.length > 0 ? [...first, ...second] : []
}

/** The vocabularies of a model in the engine's order, or null where the list forgets one. */
export function vocabsOf({ vocab, srcvocab, trgvocab }: ModelFiles): ModelPart[] | null {
  if (vocab) return [vocab]
  return srcvocab && trgvocab ? [srcvocab, trgvocab] : null
}
