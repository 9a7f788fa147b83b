import { displayName } from '@/components/directory/names'
import { sayDoubts } from '@/components/directory/say-doubts'
import type { Recipient } from '@/lib/facility/recipient'
import { formatAge } from '@/lib/i18n/age'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { PrisonerProfile } from '@/lib/prisoner/types'

/** What to know before posting, one sentence each: how old the address is, and every doubt of the record. */
export function cautionsOf(
  person: PrisonerProfile,
  recipient: Recipient,
  lang: Lang,
  t: Translators,
): string[] {
  const { freshness } = person
  const age =
    freshness.class === 'fresh'
      ? []
      : [
          t.people(`verdict.write.${freshness.class}`, {
            name: displayName(person, lang),
            date: formatDate(recipient.verifiedOn, lang),
            ago: freshness.ageDays === null ? '' : formatAge(freshness.ageDays, lang),
          }),
        ]
  return [...age, ...sayDoubts(person, t.people)]
}
