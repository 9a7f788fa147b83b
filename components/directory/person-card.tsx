import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { PrisonerSummary } from '@/lib/prisoner/types'
import { CaseLine } from './case-line'
import { displayName, facilityLabel, fullNameRu } from './names'
import { StateLine } from './state-line'
import { VerifiedMark } from './verified-mark'

type Props = { person: PrisonerSummary; lang: Lang; t: Translators }

/** A person in a list: left who, right where and whether one may write. Nobody to post to: a dashed card. */
export function PersonCard({ person, lang, t }: Props) {
  const { facility, verdict, verifiedOn, freshness, slug } = person
  const shown = displayName(person, lang)
  const full = fullNameRu(person.name)
  // The Cyrillic line tells a Russian reader nothing new where there is no patronymic: then the year stands alone.
  const below = [full === shown ? null : full, person.birth && `${person.birth.slice(0, 4)}\u00a0г.\u00a0р.`]
    .filter(Boolean)
    .join(', ')
  const post = verdict.say === 'write'
  return (
    <li className={post ? 'person' : 'person person--quiet'}>
      <div className="person__story">
        <h2>
          <a href={`/${lang}/prisoners/${slug}`}>{shown}</a>
        </h2>
        {below && (
          <p className="cyr" lang="ru">
            {below}
          </p>
        )}
        <CaseLine facts={person.case} status={person.status} lang={lang} t={t.case} />
      </div>
      <div className="person__place">
        <div>
          {facility && verdict.say !== 'dead' && verdict.say !== 'archive' && (
            <>
              {facilityLabel(facility, t.facilities)}
              <br />
              {t.regions(facility.region.iso)}
            </>
          )}
        </div>
        <div>
          {post && verifiedOn && (
            <VerifiedMark
              on={verifiedOn}
              freshness={freshness.class}
              lang={lang}
              t={t.common}
              id={`mark-${slug}`}
            />
          )}
        </div>
        <StateLine verdict={verdict} freshness={freshness} verifiedOn={verifiedOn} lang={lang} t={t.people} />
      </div>
    </li>
  )
}
