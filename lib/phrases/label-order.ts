import { texts } from '@/lib/phrases/texts'
import { phrases } from './phrasebook'
import { countries } from './places/countries'
import { slotSources } from './russian/slots'
import { topics } from './types'

/** Labels without their keys: what each key of `listLabelKeys` is called, null where it is not, then all others. */
export type LabelColumn = readonly [
  values: readonly (string | null)[],
  others: Readonly<Record<string, string>>,
]

/** What may have a label, in the order of the phrasebook. A packed file of labels leaves these keys out. */
export function listLabelKeys(): string[] {
  return [
    ...topics.map((topic) => `topic.${topic}`),
    ...Object.keys(slotSources).map((slot) => `slot.${slot}`),
    ...Object.entries(texts().catalogues).flatMap(([name, entries]) =>
      entries.map(({ id }) => `choice.${name}.${id}`),
    ),
    // Countries are called what Intl calls them; our own regions have longer ids.
    ...countries.filter(({ id }) => id.length > 2).map(({ id }) => `choice.country.${id}`),
    ...phrases.map(({ id }) => id),
  ]
}

/** The labels of one language as its file has them, from the values alone. */
export function labelsOf([values, others]: LabelColumn): Record<string, string> {
  const labels = { ...others }
  listLabelKeys().forEach((key, at) => {
    const value = values[at]
    if (value != null) labels[key] = value
  })
  return labels
}
