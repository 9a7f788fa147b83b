import { z } from 'zod'
import { maxOffsetMm } from '@/lib/print/forms/labels'
import { packParts } from '@/lib/print/types'

const line = z.string().max(200)
const sentence = z.string().max(2000)
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "de"')

const letter = z.strictObject({
  /** A directory id (`memopzk-7819`) or a slug. */
  to: z.string().min(1).max(200),
  /** Needed on cards and letters; an empty card of a pack is written by hand. */
  text: z.string().max(50_000).optional(),
  design: z.string().nullable().optional(),
  face: z.enum(['serif', 'hand']).optional(),
  profile: z.strictObject({ name: line, lines: z.array(sentence).max(40) }).optional(),
})

const offset = z.number().min(-maxOffsetMm).max(maxOffsetMm)

const pack = z.strictObject({
  parts: z.array(z.enum(packParts)).min(1).optional(),
  cards: z.string().optional(),
  envelopes: z.string().optional(),
  labels: z.string().optional(),
  lang: languageTag.optional(),
  ruled: z.boolean().optional(),
  tally: z.strictObject({ title: line, name: line, place: line, written: line, posted: line }).optional(),
  hints: z.strictObject({ title: line, lines: z.array(sentence).max(200) }).optional(),
  phrases: z
    .strictObject({ title: line, pairs: z.array(z.strictObject({ ru: sentence, own: sentence })).max(500) })
    .optional(),
})

/** A job as it is written in a file: the shape alone; `readJobFile` knows which formats and designs there are. */
export const jobSchema = z.strictObject({
  kind: z.string(),
  format: z.string(),
  lang: languageTag.default('en'),
  from: z.strictObject({ lines: z.array(line).max(12) }).default({ lines: [] }),
  stampHint: z.boolean().default(true),
  posted: z.enum(['abroad', 'russia']).optional(),
  sides: z.enum(['both', 'fronts', 'backs']).optional(),
  flip: z.enum(['long', 'short']).optional(),
  colours: z.enum(['full', 'grey', 'saver']).optional(),
  replySheet: z.boolean().optional(),
  folds: z.enum(['dl', 'c6', 'c5', 'no10']).optional(),
  reply: z.strictObject({ countryRu: line.nullable().default(null) }).optional(),
  offsetMm: z.strictObject({ x: offset, y: offset }).optional(),
  skip: z.int().min(0).optional(),
  calibration: z.boolean().optional(),
  pack: pack.optional(),
  letters: z.array(letter).max(500),
})

export type WrittenJob = z.infer<typeof jobSchema>
export type WrittenPack = z.infer<typeof pack>
