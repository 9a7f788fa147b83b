import { texts } from '@/lib/phrases/texts'
import { countries } from './places/countries'
import { findCity } from './places/find-city'
import { slotSources } from './russian/slots'
import type { CatalogueEntry, SlotSource } from './slot-types'
import type { Choice, Choices, Context, PlaceForms, RenderProblem } from './types'

type Filled = string | ({ ok: false } & RenderProblem)

const cyrillic = /^[\p{Script=Cyrillic}\d\s.,'’«»()\u2010-\u2014-]+$/u

const { catalogues } = texts()

const countryById = new Map(countries.map((country) => [country.id, country]))

/** A slot by its name. */
export function findSlot(slot: string): SlotSource | undefined {
  return slotSources[slot]
}

/** Is the slot filled by what is known of the two people: their names, the writer's country and town? */
export function isFilledElsewhere(slot: string): boolean {
  const kind = slotSources[slot]?.kind
  return kind === 'addressee' || kind === 'writer' || kind === 'country' || kind === 'city'
}

/** What a catalogue slot offers, in order; empty for slots that are typed or looked up in the places. */
export function listEntries(slot: string): readonly CatalogueEntry[] {
  const source = slotSources[slot]
  return source?.kind === 'catalogue' ? (catalogues[source.catalogue] ?? []) : []
}

/** Does the choice stand in the plural: «танцы помогают»? */
export function isPluralSlot(slot: string, choice: Choice): boolean {
  return listEntries(slot).find(({ id }) => id === choice)?.plural === true
}

/** One slot in one form, or the code of what is missing. */
export function fillSlot(slot: string, form: string | null, choices: Choices, context: Context): Filled {
  const source = slotSources[slot]
  const problem = (code: 'slotMissing' | 'slotUnfit' | 'slotNotCyrillic' | 'slotFormMissing'): Filled => {
    return { ok: false, code, slot }
  }
  const ownText = (text: string | undefined) => {
    if (text === undefined || text.trim() === '') return problem('slotMissing')
    return cyrillic.test(text) ? text.trim() : problem('slotNotCyrillic')
  }
  if (!source) return problem('slotUnfit')
  if (source.kind === 'addressee') return ownText(context.call)
  if (source.kind === 'writer') return ownText(form === 'family' ? context.family : context.name)
  const choice = choices[slot]
  if (choice === undefined || choice === '') return problem('slotMissing')
  if (source.kind === 'number') {
    const number = Number(choice)
    const fits = Number.isInteger(number) && number >= source.min && number <= source.max
    return fits ? String(number) : problem('slotUnfit')
  }
  if (source.kind === 'date') return typeof choice === 'string' ? sayDay(choice) : problem('slotUnfit')
  if (source.kind === 'text') return ownText(String(choice))
  if (source.kind === 'catalogue') {
    return listEntries(slot).find(({ id }) => id === choice)?.forms[form ?? 'nom'] ?? problem('slotUnfit')
  }
  if (typeof choice === 'number') return problem('slotUnfit')
  const place = placeForms(source.kind, choice)
  const wanted = (form ?? 'nom') as keyof PlaceForms
  if (place) return ownText(place[wanted])
  if (source.kind === 'country') return problem('slotUnfit')
  if (!cyrillic.test(String(choice))) return problem('slotNotCyrillic')
  return wanted === 'nom' ? String(choice).trim() : problem('slotFormMissing')
}

function placeForms(kind: 'country' | 'city', choice: string | PlaceForms): PlaceForms | undefined {
  if (typeof choice !== 'string') return choice
  return kind === 'country' ? countryById.get(choice) : findCity(choice)
}

const days = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** «21 ноября» of `2026-11-21`. */
function sayDay(date: string): Filled {
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? { ok: false, code: 'slotUnfit', slot: 'date' } : days.format(at)
}
