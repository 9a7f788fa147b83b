import type { Sighting } from '@/lib/facility/source'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { saySighting } from './say-sighting'

type Props = {
  seen: Sighting
  lang: Lang
  /** Reads a namespace with `profile.seen` and `profile.seenUndated`. */
  t: Translate
}

/** Who saw it and when, as one line that leads to the source where the source is public. */
export function SightingLine({ seen, lang, t }: Props) {
  const words = saySighting(seen, lang, t)
  if (!seen.url) return <span className="note">{words}</span>
  return (
    <a className="note" href={seen.url} rel="noreferrer external">
      {words}
    </a>
  )
}
