import { listFormat } from '@/lib/text/intl'
import type { CasePart } from './case-description'

/** What a language brings to the wording of a case. */
export type CaseWording = {
  /** Translator of the namespace `case`. */
  t: (key: string, values?: Record<string, string | number>) => string
  /** Tag for `Intl.ListFormat`: `en`, `ru`, `de`. */
  language: string
  /** Writes a partial date out, `2020-02-10` → «10 February 2020». */
  formatDate: (date: string) => string
}

/** «6 years 6 months» stands side by side; articles and parts are joined as the language joins a list. */
function join(name: string, words: readonly string[], language: string): string {
  if (name === 'term') return words.join(' ')
  return listFormat(language, { type: 'conjunction', style: 'long' }).format(words)
}

/** One part in words. */
export function wordCasePart(part: CasePart, wording: CaseWording): string {
  const values: Record<string, string | number> = { ...part.values }
  for (const [name, date] of Object.entries(part.dates ?? {})) values[name] = wording.formatDate(date)
  for (const [name, list] of Object.entries(part.lists ?? {}))
    values[name] = join(
      name,
      list.map((inner) => wordCasePart(inner, wording)),
      wording.language,
    )
  return wording.t(part.key, values)
}

/**
 * The one-line description of a case, whole sentences in the reader's language.
 *
 * @example caseText(describeCase(prisoner.case, prisoner.status), { t, language: 'en', formatDate })
 * // 'Convicted by a court under article 282.2, part 1 (…). Sentence: 6 years, general-regime colony.'
 */
export function caseText(parts: readonly CasePart[], wording: CaseWording): string {
  return parts.map((part) => wordCasePart(part, wording)).join(' ')
}
