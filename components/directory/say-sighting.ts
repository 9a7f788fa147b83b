import type { Sighting } from '@/lib/facility/source'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { precisionOf } from '@/lib/text/partial-date'

/** «Verified on 30 March 2025 by …», «Verified in 2025 by …». `t` reads a namespace with `profile.seen`. */
export function saySighting({ sourceName: source, on }: Sighting, lang: Lang, t: Translate): string {
  return on
    ? t(`profile.seen.${precisionOf(on)}`, { date: formatDate(on, lang), source })
    : t('profile.seenUndated', { source })
}
