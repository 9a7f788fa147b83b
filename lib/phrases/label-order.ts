import { texts } from '@/lib/phrases/texts'
import { phrases } from './phrasebook'
import { countries } from './places/countries'
import { slotSources } from './russian/slots'
import { topics } from './types'

/** What may have a label, in the order of the phrasebook. A packed file of labels leaves these keys out. */
export function listLabelKeys(): string[] {
  return [
    ...topics.map((topic) => `topic.${topic}`),
    ...Object.keys(slotSources).map((slot) => `slot.${slot}`),
    ...Object.entries(texts().catalogues).flatMap(([name, entries]) =>
      entries.flatMap(({ id, forms }) => {
        const key = `choice.${name}.${id}`
        return forms.author ? [key, `${key}.author`] : [key]
      }),
    ),
    // Countries are called what Intl calls them; our own regions have longer ids.
    ...countries.filter(({ id }) => id.length > 2).map(({ id }) => `choice.country.${id}`),
    ...phrases.map(({ id }) => id),
  ]
}

/**
 * The labels of one language from a column: a line for each key of `listLabelKeys`, empty where there is none, then
 * `key`, a tab and the label for all others.
 */
export function readLabelColumn(column: string): Record<string, string> {
  const keys = listLabelKeys()
  const lines = column.split('\n').map((line, at) => (at < keys.length ? [keys[at], line] : line.split('\t')))
  return Object.fromEntries(lines.filter(([, label]) => label))
}
