import type { FacilitySummary } from '@/lib/facility/types'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { facilityLabel } from './names'

type Props = { facility: FacilitySummary; lang: Lang; t: Translators }

/** A place in a list: what it is, where, and how many people of the directory are there. */
export function FacilityLine({ facility, lang, t }: Props) {
  const { id, nameRu, commonNameRu, region, place, postcode, peopleCount, status } = facility
  return (
    <li className="place">
      <div>
        <h3>
          <a href={`/${lang}/facilities/${id}`}>{facilityLabel(facility, t.facilities)}</a>
        </h3>
        <p className="cyr" lang="ru">
          {nameRu}
          {commonNameRu && ` («${commonNameRu}»)`}
        </p>
      </div>
      <p className="place__where">
        {t.regions(region.iso)}
        {place && (
          <>
            <br />
            <span lang="ru">{place}</span>
          </>
        )}
        <br />
        <span className="figures">{postcode}</span>
      </p>
      <p className="place__people">
        {status === 'closed' ? (
          <b className="state--stop">{t.facilities('profile.closed')}</b>
        ) : status === 'closing' ? (
          <b className="state--careful">{t.facilities('profile.closing')}</b>
        ) : (
          peopleCount > 0 && t.facilities('profile.people', { count: peopleCount })
        )}
      </p>
    </li>
  )
}
