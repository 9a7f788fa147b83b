import type { Sighting } from '@/lib/facility/source'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'

type Props = {
  seen: Sighting
  lang: Lang
  /** Reads a namespace with `profile.seen` and `profile.seenUndated`. */
  t: Translate
}

/** Who saw it and when, as one line that leads to the source where the source is public. */
export function SightingLine({ seen, lang, t }: Props) {
  const { sourceName: source, on, url } = seen
  const words = on
    ? t('profile.seen', { date: formatDate(on, lang), source })
    : t('profile.seenUndated', { source })
  if (!url) return <span className="note">{words}</span>
  return (
    <a className="note" href={url} rel="noreferrer external">
      {words}
    </a>
  )
}
