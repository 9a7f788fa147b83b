import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { describeCase } from '@/lib/prisoner/case-description'
import { caseText } from '@/lib/prisoner/case-text'
import type { CaseFacts } from '@/lib/prisoner/case-types'
import type { PersonStatus } from '@/lib/prisoner/status'

type Props = { facts: CaseFacts; status: PersonStatus; lang: Lang; t: Translate }

/** What the court or the prosecution says, composed from fields in the reader's language. `t` reads `case`. */
export function CaseLine({ facts, status, lang, t }: Props) {
  const text = caseText(describeCase(facts, status), {
    t,
    language: lang,
    formatDate: (date) => formatDate(date, lang),
  })
  return text ? <p>{text}</p> : null
}
