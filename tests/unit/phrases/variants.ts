import { renderPhrase } from '@/lib/phrases/render'
import { findSlot, listEntries } from '@/lib/phrases/slots'
import type { Addressee, Choices, Context, Phrase, Register, Writer } from '@/lib/phrases/types'

export const writers: readonly Writer[] = ['m', 'f', 'pl', 'x']
export const addressees: readonly Addressee[] = ['m', 'f']
export const registers: readonly Register[] = ['vy', 'ty']

/** Made-up people: nobody is called so. */
export const contexts: readonly Context[] = writers.flatMap((writer) =>
  addressees.flatMap((addressee) =>
    registers.map((register) => ({
      writer,
      addressee,
      register,
      call: addressee === 'm' ? 'Азат' : 'Вера',
      name: writer === 'pl' ? 'Анна и Пауль' : 'Анна',
      family: 'Вебер',
    })),
  ),
)

/** Words that the oracle need not read: names of people and places. */
export const unreadNames: readonly string[] = ['Азат', 'Вера', 'Анна', 'Пауль', 'Вебер', 'Эльба', 'Бублик']

const numbers: Record<string, readonly number[]> = {
  age: [21, 34, 65],
  years: [1, 3, 12],
  count: [2, 5, 21],
  temp: [1, 4, 15],
}

/** What a slot may hold in tests: every entry of a catalogue, one number for each plural form, some places. */
export function listChoices(slot: string, { slotFilter }: Phrase): readonly Choices[string][] {
  const kind = findSlot(slot)?.kind
  if (kind === 'catalogue') {
    const allowed = slotFilter?.[slot]
    return listEntries(slot)
      .map(({ id }) => id)
      .filter((id) => allowed === undefined || allowed.includes(id))
  }
  if (kind === 'number') return numbers[slot] ?? []
  if (kind === 'country') return ['DE', 'CY', 'US', 'FR']
  if (kind === 'city') return ['Берлин', 'Прага', 'Владивосток']
  if (kind === 'date') return ['2026-11-21', '2027-03-08']
  return [slot === 'river' ? 'Эльба' : 'Бублик']
}

/** Every way to fill the slots of a phrase, one slot after another beside the first choice of the others. */
export function listFillings(phrase: Phrase): Choices[] {
  const slots = phrase.slots.filter((slot) => !['addr', 'writer'].includes(slot))
  const first: Record<string, Choices[string]> = {}
  for (const slot of slots) {
    const [choice] = listChoices(slot, phrase)
    if (choice !== undefined) first[slot] = choice
  }
  return [
    first,
    ...slots.flatMap((slot) =>
      listChoices(slot, phrase)
        .slice(1)
        .map((choice) => ({ ...first, [slot]: choice })),
    ),
  ]
}

export type Variant = { phrase: Phrase; context: Context; choices: Choices; text: string }

/** Every phrase in every context and with every choice that it exists for. */
export function listVariants(phrases: readonly Phrase[]): Variant[] {
  return phrases.flatMap((phrase) =>
    contexts.flatMap((context) =>
      listFillings(phrase).flatMap((choices) => {
        const rendered = renderPhrase(phrase.id, choices, context)
        if (rendered.ok) return [{ phrase, context, choices, text: rendered.text }]
        if (rendered.code === 'notInContext') return []
        throw new Error(`${phrase.id}: ${rendered.code}`)
      }),
    ),
  )
}
