import { dateFormat, displayNames } from '@/lib/text/intl'
import { fitsContext, optionIndex, templateFor } from './axes'
import { findPhrase } from './phrasebook'
import { cityLabel } from './places/city-label'
import { renderPhrase } from './render'
import { capitaliseSentences } from './sentence-case'
import { findSlot } from './slots'
import { readTemplate } from './template'
import type { Choices, Context, Topic } from './types'

/** One flat file a language: ids of phrases, `topic.…`, `slot.…` and `choice.…` → text in the reader's language. */
export type Labels = { language: string; texts: Readonly<Record<string, string>> }

const files: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('@/lib/phrases/languages/en.json'),
  de: () => import('@/lib/phrases/languages/de.json'),
  ru: () => import('@/lib/phrases/languages/ru.json'),
}

export const labelLanguages: readonly string[] = Object.keys(files)

/** The labels of one language; English where we have none. Only the file asked for is loaded. */
export async function loadLabels(language: string): Promise<Labels> {
  const known = files[language] ? language : 'en'
  const { default: texts } = await (files[known] ?? files.en!)()
  return { language: known, texts }
}

export function labelTopic(labels: Labels, topic: Topic): string {
  return labels.texts[`topic.${topic}`] ?? topic
}

export function labelSlot(labels: Labels, slot: string): string {
  return labels.texts[`slot.${slot}`] ?? slot
}

/** What a choice is called in the reader's language: «Schach», «Deutschland», «Berlin». */
export function labelChoice(
  labels: Labels,
  slot: string,
  choice: Choices[string],
  form?: string | null,
): string {
  const source = findSlot(slot)
  if (source?.kind === 'country' && typeof choice === 'string') {
    const region = labels.texts[`choice.country.${choice}`]
    return region ?? displayNames(labels.language, { type: 'region' }).of(choice) ?? choice
  }
  if (source?.kind === 'city' && typeof choice !== 'number') return cityLabel(labels.language, choice)
  if (source?.kind === 'date') return sayDate(labels.language, String(choice))
  if (source?.kind !== 'catalogue') return typeof choice === 'object' ? choice.nom : String(choice)
  const key = `choice.${source.catalogue}.${choice}`
  return labels.texts[form ? `${key}.${form}` : key] ?? String(choice)
}

/**
 * What a phrase says, in the reader's language, with the choices in it and «…» where nothing is chosen yet.
 * A Russian reader gets the Russian itself. Null where the phrase does not exist in this context.
 *
 * @example labelPhrase(english, 'who.city', { city: 'Берлин' }, context) // 'I live in Berlin.'
 */
export function labelPhrase(
  labels: Labels,
  phraseId: string,
  choices: Choices,
  context: Context,
): string | null {
  const phrase = findPhrase(phraseId)
  if (!phrase || !fitsContext(phrase, context)) return null
  const own = labels.texts[phraseId]
  const template = own ?? templateFor(phrase, context)
  if (own === undefined) {
    const rendered = renderPhrase(phraseId, choices, context)
    if (rendered.ok) return rendered.text
  }
  const text = readTemplate(template).map((piece) => {
    if (piece.kind === 'text') return piece.text
    if (piece.kind === 'options') return piece.options[optionIndex(piece.axis, context)] ?? ''
    if (piece.kind !== 'slot') return piece.options.at(-1) ?? ''
    const kind = findSlot(piece.slot)?.kind
    if (kind === 'addressee') return context.call ?? '…'
    if (kind === 'writer') return (piece.form === 'family' ? context.family : context.name) ?? '…'
    const choice = choices[piece.slot]
    if (choice === undefined || choice === '') return '…'
    return labelChoice(labels, piece.slot, choice, own === undefined ? null : piece.form)
  })
  return capitaliseSentences(text.join(''))
}

function sayDate(language: string, date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(at)) return date
  return dateFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at)
}
