/** What a slot takes. */
export type SlotSource =
  | { kind: 'addressee' | 'writer' | 'country' | 'city' | 'text' | 'date' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'catalogue'; catalogue: string }

/** One entry of a catalogue: its forms by name (`nom`, `acc`, `ins`, `in`, `with`, `inf`, `title` …). */
export type CatalogueEntry = {
  id: string
  plural?: true
  forms: Readonly<Record<string, string>>
}
