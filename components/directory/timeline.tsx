import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate, Translators } from '@/lib/i18n/server'
import type { LifeEvent, PlacementView } from '@/lib/prisoner/types'
import { facilityLabel } from './names'
import { SightingLine } from './sighting-line'

type Props = {
  placements: readonly PlacementView[]
  events: readonly LifeEvent[]
  lang: Lang
  t: Translators
}

function times({ from, to, arrivedAfter, arrivedBefore }: PlacementView, lang: Lang, t: Translate): string[] {
  const date = (value: string) => formatDate(value, lang)
  const came = from
    ? t('profile.since', { date: date(from) })
    : arrivedAfter && arrivedBefore
      ? // «Between 30 March 2025 and 2025» says no more than its first half.
        arrivedAfter.startsWith(arrivedBefore)
        ? t('profile.after', { date: date(arrivedAfter) })
        : t('profile.between', { after: date(arrivedAfter), before: date(arrivedBefore) })
      : null
  return [came, to && t('profile.until2', { date: date(to) })].filter((line) => line !== null)
}

function eventWords({ kind, after, before }: LifeEvent, lang: Lang, t: Translate): string {
  const when =
    after && before && after !== before
      ? t('when.between', { after: formatDate(after, lang), before: formatDate(before, lang) })
      : (after ?? before)
        ? t('when.on', { date: formatDate((after ?? before) as string, lang) })
        : t('when.none')
  return t(`event.${kind}`, { when }).trim()
}

/** Where the person has been, newest first, each stay with who saw it; then what else the sources report. */
export function Timeline({ placements, events, lang, t }: Props) {
  const words = t.people
  return (
    <ol className="timeline" role="list">
      {placements.map((stay) => (
        <li
          key={`${stay.facility.id}/${stay.wording ?? ''}/${stay.seen.on ?? ''}/${stay.to ?? ''}/${stay.current}`}
        >
          <span className={stay.current ? 'timeline__when now' : 'timeline__when'}>
            {stay.current && <span>{words('profile.now')}</span>}
            {times(stay, lang, words).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
          <div>
            <a href={`/${lang}/facilities/${stay.facility.id}`}>
              {facilityLabel(stay.facility, t.facilities)}
            </a>
            , {t.regions(stay.facility.region.iso)}
            {stay.unitNote && <p className="note">{words('profile.unit', { unit: stay.unitNote })}</p>}
            {stay.postcode && (
              <p className="note">{words('profile.postcode', { postcode: stay.postcode })}</p>
            )}
            {stay.wording && <p className="note">{words('profile.wording', { text: stay.wording })}</p>}
            {stay.presumed && <p className="note">{words('profile.presumed')}</p>}
            {stay.confidence && <p className="note">{words(`profile.confidence.${stay.confidence}`)}</p>}
            <p className="note">
              <SightingLine seen={stay.seen} lang={lang} t={words} />
            </p>
          </div>
        </li>
      ))}
      {events.map((event) => (
        <li key={`${event.kind}/${event.after}`}>
          <span className="timeline__when" />
          <div>{eventWords(event, lang, words)}</div>
        </li>
      ))}
    </ol>
  )
}
