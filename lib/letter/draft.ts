import { z } from 'zod'

/** The shape of what is written now. Fields may be added within a version; a new one means that old code must not read it. */
export const draftVersion = 1

/** Longer than any letter; what is longer than that was not written at our desk. */
const longestText = 200_000

const person = z.looseObject({
  /** Stable directory id. */
  id: z.string().min(1).max(200),
  /** Path segment of the person's page. */
  slug: z.string().min(1).max(200),
  /** As shown when the draft was saved. */
  name: z.string().min(1).max(400),
})

const draftSchema = z.looseObject({
  kind: z.literal('draft'),
  version: z.literal(draftVersion),
  recipient: person,
  text: z.string().max(longestText),
  sender: z.string().max(10_000),
  greeting: z.string().max(1000).nullable(),
  paper: z.record(z.string(), z.unknown()),
  ignored: z.array(z.string().max(1000)).max(10_000),
  savedAt: z.iso.datetime(),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const sentSchema = z.looseObject({
  kind: z.literal('sent'),
  version: z.literal(draftVersion),
  recipient: person,
  sentOn: day,
  /** When the writer wants to be reminded to write again, or never. */
  nudgeOn: day.nullable(),
  savedAt: z.iso.datetime(),
})

const keptSchema = z.discriminatedUnion('kind', [draftSchema, sentSchema])

/** A letter that its writer keeps on the device. Fields it does not know are carried along. */
export type Draft = z.infer<typeof draftSchema>

/** One line of the private log: a letter went to somebody on a day. */
export type SentLetter = z.infer<typeof sentSchema>

export type Kept = Draft | SentLetter

export type ReadKept =
  | { ok: true; kept: Kept }
  /** `newer`: written by a later version of this site; `older`: by one it no longer reads; else damaged. */
  | { ok: false; code: 'newer' | 'older' | 'damaged' }

type Upgrade = (kept: Record<string, unknown>) => Record<string, unknown>

/** How a draft of an old version becomes one of the next, by the old version's number. None is needed yet. */
export const upgrades: Readonly<Record<number, Upgrade>> = {}

/**
 * Reads what was stored, however old. Nothing is dropped: unknown fields stay in the result.
 *
 * @param steps how each old version becomes the next; another table in tests
 */
export function readKept(
  stored: unknown,
  steps: Readonly<Record<number, Upgrade>> = upgrades,
  current = draftVersion as number,
): ReadKept {
  const head = z.looseObject({ version: z.number().int().min(0) }).safeParse(stored)
  if (!head.success) return { ok: false, code: 'damaged' }
  let kept: Record<string, unknown> = head.data
  let version = head.data.version
  if (version > current) return { ok: false, code: 'newer' }
  for (; version < current; version++) {
    const step = steps[version]
    if (!step) return { ok: false, code: 'older' }
    kept = step(kept)
  }
  const read = keptSchema.safeParse({ ...kept, version: draftVersion })
  return read.success ? { ok: true, kept: read.data } : { ok: false, code: 'damaged' }
}
