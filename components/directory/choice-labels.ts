import type { Choice } from '@/lib/form/choice'
import { monthName } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { type CaseKey, caseKeys } from '@/lib/prisoner/case-tags'
import { collator, numberFormat } from '@/lib/text/intl'

/** What the lists can be narrowed by, as their addresses call it. */
export type FilterName = 'region' | 'kind' | 'case' | 'who' | 'born' | 'seen' | 'can'

const upperFirst = (text: string, lang: Lang) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)

/** A value of a filter in the reader's words. */
export function choiceLabel(filter: FilterName, value: string, lang: Lang, t: Translators): string {
  switch (filter) {
    case 'region':
      return t.regions(value)
    case 'kind':
      return t.facilities(`kind.${value}`)
    case 'case':
      return upperFirst(
        t.case(caseKeys.includes(value as CaseKey) ? `known.${value}` : `group.${value}`),
        lang,
      )
    case 'who':
      return t.people(`filter.who.${value}`)
    case 'born':
      return upperFirst(monthName(Number(value), lang), lang)
    case 'seen':
      return t.people(`filter.seen.${value}`)
    case 'can':
      return upperFirst(t.people('filter.can'), lang)
  }
}

/** «Kirov Region (12)»: a choice with the number of what it leaves, kept on one line. */
export function counted(label: string, count: number, lang: Lang): string {
  return `${label}\u00a0(${numberFormat(lang).format(count)})`
}

export type Option = readonly [value: string, label: string]

const inOwnOrder: ReadonlySet<FilterName> = new Set(['born', 'who', 'seen'])
const ages = ['fresh', 'ageing', 'old']

/** The choices of a filter as options with their counts: by name, or where they have an order of their own, by that. */
export function optionsOf(
  filter: FilterName,
  choices: readonly Choice[],
  lang: Lang,
  t: Translators,
): Option[] {
  const order = collator(lang)
  const place = (value: string) => (filter === 'seen' ? ages.indexOf(value) : Number(value) || 0)
  return choices
    .map(({ value, count }) => ({ value, count, label: choiceLabel(filter, value, lang, t) }))
    .sort((a, b) =>
      inOwnOrder.has(filter) ? place(a.value) - place(b.value) : order.compare(a.label, b.label),
    )
    .map(({ value, count, label }) => [value, counted(label, count, lang)] as const)
}
