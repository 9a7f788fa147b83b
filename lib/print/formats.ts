import { type CardFormatId, cards } from './forms/cards'
import { type EnvelopeFormatId, envelopes } from './forms/envelopes'
import { type LabelFormatId, labels } from './forms/labels'
import { type PackFormatId, type PageFormatId, packs, pages } from './forms/pages'
import type {
  CardForm,
  EnvelopeForm,
  FormatWarning,
  Imposition,
  LabelForm,
  PackForm,
  PageForm,
  ShopPage,
} from './forms/types'
import type { FormatId, Kind } from './types'

type Shared = { id: FormatId; warnings: readonly FormatWarning[] }

export type CardFormat = Shared & {
  kind: 'card'
  form: CardForm
  imposition: Imposition | null
  shop: ShopPage | null
}
export type LetterFormat = Shared & { kind: 'letter'; form: PageForm }
export type EnvelopeFormat = Shared & { kind: 'envelope'; form: EnvelopeForm }
export type LabelFormat = Shared & { kind: 'label'; form: LabelForm }
export type PackFormat = Shared & { kind: 'pack'; form: PackForm }
export type Format = CardFormat | LetterFormat | EnvelopeFormat | LabelFormat | PackFormat

const warnings: Partial<Record<FormatId, readonly FormatWarning[]>> = {
  'quarter-4up-letter': ['ratio'],
  no10: ['long'],
  'dl-window': ['window'],
}

const warningsOf = (id: FormatId) => warnings[id] ?? []
const card = (id: CardFormatId): CardFormat => ({ id, kind: 'card', warnings: warningsOf(id), ...cards[id] })
const letter = (id: PageFormatId): LetterFormat => ({ id, kind: 'letter', warnings: [], form: pages[id] })
const envelope = (id: EnvelopeFormatId): EnvelopeFormat => ({
  id,
  kind: 'envelope',
  warnings: warningsOf(id),
  form: envelopes[id],
})
const label = (id: LabelFormatId): LabelFormat => ({ id, kind: 'label', warnings: [], form: labels[id] })
const pack = (id: PackFormatId): PackFormat => ({ id, kind: 'pack', warnings: [], form: packs[id] })

/**
 * Every form there is; the id says the paper, the kind what it is for. The facts with their sources are data in
 * `forms/`; docs/formats.md shows each.
 */
export const formats = {
  'a6-4up-a4': card('a6-4up-a4'),
  'quarter-4up-letter': card('quarter-4up-letter'),
  a6: card('a6'),
  '140x95-4up-a4': card('140x95-4up-a4'),
  '140x95-2up-letter': card('140x95-2up-letter'),
  '4x6-2up-a4': card('4x6-2up-a4'),
  '4x6-2up-letter': card('4x6-2up-letter'),
  'a6-shop': card('a6-shop'),
  '140x95-shop': card('140x95-shop'),
  '4x6-shop': card('4x6-shop'),
  a4: letter('a4'),
  'us-letter': letter('us-letter'),
  c6: envelope('c6'),
  dl: envelope('dl'),
  c5: envelope('c5'),
  no10: envelope('no10'),
  'dl-window': envelope('dl-window'),
  l7160: label('l7160'),
  l7163: label('l7163'),
  '5160': label('5160'),
  '5163': label('5163'),
  'pack-a4': pack('pack-a4'),
  'pack-letter': pack('pack-letter'),
} satisfies Record<FormatId, Format>

export const kinds: readonly Kind[] = ['card', 'letter', 'envelope', 'label', 'pack']

/** Formats of a kind, for lists and error messages. */
export function listFormats(kind: Kind): FormatId[] {
  return Object.values(formats)
    .filter((format) => format.kind === kind)
    .map(({ id }) => id)
}

/** What may leave a sheet's page by itself: null when the pair does not exist. */
export function findFormat<K extends Kind>(kind: K, id: string): Extract<Format, { kind: K }> | null {
  const format: Format | null = Object.hasOwn(formats, id) ? formats[id as FormatId] : null
  return format?.kind === kind ? (format as Extract<Format, { kind: K }>) : null
}
