import { Postmark } from '@/components/ui/postmark'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { FreshnessClass } from '@/lib/placement/freshness'
import { dateFormat } from '@/lib/text/intl'
import { type PartialDate, precisionOf } from '@/lib/text/partial-date'

/** The ring's lower half is Russian in every language, as on the paper it stands for. */
const verifiedInRussian = 'АДРЕС ПРОВЕРЕН'

type Props = {
  on: PartialDate
  freshness: FreshnessClass
  lang: Lang
  /** Reads the namespace `common`. */
  t: Translate
  id: string
  large?: boolean
}

/** «30 MAR» as it stands on a mark; a month alone where the source gives no day, nothing for a bare year. */
function dayOnMark(on: PartialDate, lang: Lang): string | null {
  const precision = precisionOf(on)
  if (precision === 'year') return null
  const date = new Date(`${on}${precision === 'month' ? '-01' : ''}T00:00:00Z`)
  const month = dateFormat(lang, { month: 'short', timeZone: 'UTC' }).format(date).replace('.', '')
  const short = month.slice(0, 3).toLocaleUpperCase(lang)
  return precision === 'month' ? short : `${date.getUTCDate()} ${short}`
}

/** The postmark of an address: verified on this day, dashed when that is long ago. */
export function VerifiedMark({ on, freshness, lang, t, id, large = false }: Props) {
  return (
    <Postmark
      id={id}
      day={dayOnMark(on, lang)}
      year={on.slice(0, 4)}
      label={t('address.verifiedOn', { date: formatDate(on, lang) })}
      old={freshness === 'old'}
      {...(large && {
        ring: { above: t('address.verified').toLocaleUpperCase(lang), below: verifiedInRussian },
      })}
    />
  )
}
