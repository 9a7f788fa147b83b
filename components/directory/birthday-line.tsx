import type { ReactNode } from 'react'
import { Digits } from '@/components/ui/digits'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import type { Posting } from '@/lib/mail/post-by'
import type { PrisonerSummary } from '@/lib/prisoner/types'
import { displayName, facilityLabel } from './names'

/** A birthday as the page tells it; the server's `Birthday` fits. */
export type ToldBirthday = {
  person: PrisonerSummary
  birth: string
  yearDisputed: boolean
  termEndPassed: boolean
}

type Props = {
  birthday: ToldBirthday
  /** The day it falls on this time. */
  day: string
  posting: Posting
  lang: Lang
  t: Translators
  /** The address, on the page that is made for paper. */
  children?: ReactNode
}

function postingWords(posting: Posting, { lang, t }: Pick<Props, 'lang' | 't'>): string | null {
  if (posting.say === 'closed') return null
  return t.birthdays(`row.${posting.say}`, posting.say === 'by' ? { date: formatDate(posting.on, lang) } : {})
}

/** One birthday: the day in stamp digits, who, how old, where, and by when to post. */
export function BirthdayLine({ birthday, day, posting, lang, t, children }: Props) {
  const { person, birth, yearDisputed, termEndPassed } = birthday
  const words = postingWords(posting, { lang, t })
  const age = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return (
    <li className="birthday">
      <time className="birthday__day" dateTime={day}>
        <span aria-hidden="true">
          <Digits value={Number(day.slice(8))} />
        </span>
        <span className="hidden">{formatDate(day, lang)}</span>
      </time>
      <div>
        <h3>
          <a href={`/${lang}/prisoners/${person.slug}`}>{displayName(person, lang)}</a>
        </h3>
        <p className="ui">
          {!yearDisputed && <>{t.birthdays('row.age', { count: age })}. </>}
          {person.facility && !children && (
            <>
              {facilityLabel(person.facility, t.facilities)}, {t.regions(person.facility.region.iso)}.
            </>
          )}
        </p>
        {children}
        {words && <p className={`birthday__post birthday__post--${posting.say}`}>{words}</p>}
        {person.verifiedOn && (
          <p className="note">
            {t.birthdays('row.verified', { date: formatDate(person.verifiedOn, lang) })}
            {/* Paper names no group (design: printouts are neutral), and most sources are one. */}
            {children && person.sourceName && <span className="unprinted">, {person.sourceName}</span>}
          </p>
        )}
        {termEndPassed && <p className="state state--careful">{t.birthdays('row.termEnd')}</p>}
      </div>
    </li>
  )
}
