// The small build of zod: this file travels to the browser.
import * as z from 'zod/mini'
import { acquaintances, occasions, subjects } from '@/lib/phrases/answers'
import { keepTrueSpans } from '@/lib/phrases/rerender-spans'
import type { PhraseSpan } from '@/lib/phrases/spans'
import { contextOf, type Named, noAnswers, type WriterAnswers } from './writer'

const text = z.string().check(z.maxLength(400))
const place = z.object({ nom: text, in: text, from: text })
const choices = z.record(text, z.union([text, z.number(), place]))

const writerSchema = z.object({
  writer: z.enum(['m', 'f', 'pl', 'x']),
  acquaintance: z.enum(acquaintances),
  name: text,
  nameRu: text,
  country: text,
  city: text,
  cityForms: z.nullable(place),
  subjects: z.array(z.enum(subjects)),
  occasion: z.nullable(z.enum(occasions)),
  choices,
})

const spansSchema = z.array(
  z.object({ start: z.int().check(z.minimum(0)), end: z.int(), phraseId: text, choices }),
)

/**
 * Phrases and answers out of a kept letter. What a draft of another version has otherwise, and phrases that would be
 * said otherwise today, become the writer's own words: the text stays as it was kept.
 */
export function readKeptPhrases(
  kept: { text: string; phrases?: unknown; writer?: unknown },
  named: Named,
  year: number,
): { phrases: readonly PhraseSpan[]; writer: WriterAnswers } {
  const told = writerSchema.safeParse(kept.writer)
  const writer = told.success ? told.data : noAnswers
  const spans = spansSchema.safeParse(kept.phrases)
  const phrases = spans.success ? keepTrueSpans(kept.text, spans.data, contextOf(writer, named, year)) : []
  return { phrases, writer }
}
