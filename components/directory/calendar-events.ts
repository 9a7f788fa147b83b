import type { CalendarEvent } from '@/lib/feeds/calendar'
import { uidOf } from '@/lib/feeds/identity'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { lentTime } from '@/lib/mail/post-by'
import type { PrisonerSummary } from '@/lib/prisoner/types'
import { displayName, facilityLabel, fullNameRu } from './names'

type Told = { lang: Lang; t: Translators; siteUrl: string | null }

function placeLine({ facility }: PrisonerSummary, { t }: Told): string[] {
  return facility ? [`${facilityLabel(facility, t.facilities)}, ${t.regions(facility.region.iso)}.`] : []
}

function verifiedLine({ verifiedOn }: PrisonerSummary, { lang, t }: Told): string[] {
  return verifiedOn ? [t.feeds('birthdays.verified', { date: formatDate(verifiedOn, lang) })] : []
}

// A calendar opens links from anywhere: only a whole address is of use there.
const pageOf = ({ slug }: PrisonerSummary, { lang, siteUrl }: Told) =>
  siteUrl && `${siteUrl}/${lang}/prisoners/${slug}`

type BirthdayOf = { person: PrisonerSummary; birth: string; yearDisputed: boolean; changed: string }

/** A birthday that comes back each year. */
export function birthdayEvent(
  { person, birth, yearDisputed, changed }: BirthdayOf,
  told: Told,
): CalendarEvent {
  const { lang, t } = told
  const values = { name: fullNameRu(person.name), date: formatDate(birth, lang) }
  return {
    uid: uidOf('birthday', person.id),
    day: birth,
    yearly: true,
    changed,
    summary: t.feeds('birthdays.summary', { name: displayName(person, lang) }),
    description: [
      t.feeds(yearDisputed ? 'birthdays.bornDay' : 'birthdays.born', values),
      ...placeLine(person, told),
      ...verifiedLine(person, told),
      t.feeds('birthdays.early', { days: lentTime.days }),
    ].join('\n'),
    url: pageOf(person, told),
  }
}

/** The end of a term, «not later than». */
export function releaseEvent(
  { person, by, changed }: { person: PrisonerSummary; by: string; changed: string },
  told: Told,
): CalendarEvent {
  const { lang, t } = told
  return {
    uid: uidOf('release', person.id),
    day: by,
    yearly: false,
    changed,
    summary: t.feeds('releases.summary', { name: displayName(person, lang) }),
    description: [
      `${fullNameRu(person.name)}.`,
      t.feeds('releases.reckoned'),
      t.feeds('releases.passed'),
    ].join('\n'),
    url: pageOf(person, told),
  }
}
