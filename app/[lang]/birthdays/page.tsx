import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BirthdayLine } from '@/components/directory/birthday-line'
import { CountryForm } from '@/components/directory/country-form'
import { FollowFeeds } from '@/components/directory/follow-feeds'
import { MonthLinks, monthAddress } from '@/components/directory/month-links'
import { displayName } from '@/components/directory/names'
import { ReckonedFrom } from '@/components/directory/reckoned-from'
import { StateLine } from '@/components/directory/state-line'
import { PageFrame } from '@/components/layout/page-frame'
import { readCountry } from '@/lib/form/country-query'
import { formatDate } from '@/lib/i18n/dates'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { corridorOf } from '@/lib/mail/corridor-of'
import { findCountry } from '@/lib/mail/country-codes'
import { addDays, addMonths, birthdayIn } from '@/lib/mail/days'
import { postingFor, reckonedTime } from '@/lib/mail/post-by'
import { listBirthdays } from '@/lib/server/feeds/birthdays'
import { today } from '@/lib/server/today'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A month of a directory ten times today's size stays a page; the month's own page has everybody. */
const mostInAMonth = 60

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLang(lang)) return {}
  const t = await getT(lang, 'birthdays')
  return { title: t('title'), description: t('description') }
}

/** Birthdays of this month and the next, with the day to post a card by. */
export default async function BirthdaysPage({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const from = findCountry(readCountry(await searchParams))
  const t = await getTranslators(lang)
  const words = t.birthdays
  const on = today()
  const corridor = corridorOf(from ?? '')
  const months = [on.slice(0, 7), addMonths(on.slice(0, 7), 1)]
  const { writable, others } = await listBirthdays(
    months.map((month) => Number(month.slice(5))),
    on,
  )
  const reckoned = reckonedTime(corridor)
  const aim = reckoned && addDays(on, reckoned.days)
  return (
    <PageFrame lang={lang} here="people" samePage={from ? `/birthdays?from=${from}` : '/birthdays'}>
      <div className="head">
        <h1>{words('title')}</h1>
        <p className="lead">{words('lead')}</p>
      </div>
      <CountryForm action={`/${lang}/birthdays`} from={from} lang={lang} t={t.post} />
      <ReckonedFrom from={from} lang={lang} t={words} />
      {aim && (
        <p className="row">
          <a className="action" href={monthAddress(lang, Number(aim.slice(5, 7)), from)}>
            {words('now', { date: formatDate(aim, lang) })}
          </a>
        </p>
      )}
      {months.map((month) => {
        const number = Number(month.slice(5))
        const born = writable.flatMap((birthday) => {
          const day = birthdayIn(birthday.birth, Number(month.slice(0, 4)))
          return Number(birthday.birth.slice(5, 7)) === number ? [{ birthday, day }] : []
        })
        const been = born.filter(({ day }) => day < on)
        const coming = born.filter(({ day }) => day >= on)
        const line = ({ birthday, day }: (typeof born)[number]) => (
          <BirthdayLine
            key={birthday.person.id}
            birthday={birthday}
            day={day}
            posting={postingFor(day, corridor, on)}
            lang={lang}
            t={t}
          />
        )
        return (
          <section key={month} className="birthdays" aria-labelledby={`month-${number}`}>
            <h2 id={`month-${number}`}>{formatDate(month, lang)}</h2>
            {born.length === 0 && <p>{words('nobody')}</p>}
            {been.length > 0 && (
              <details>
                <summary>{words('been', { count: been.length })}</summary>
                <ol role="list">{been.slice(-mostInAMonth).map(line)}</ol>
              </details>
            )}
            {coming.length > 0 && <ol role="list">{coming.slice(0, mostInAMonth).map(line)}</ol>}
            {coming.length > mostInAMonth && <p>{words('more', { count: coming.length - mostInAMonth })}</p>}
            {born.length > 0 && (
              <p>
                <a className="plain" href={monthAddress(lang, number, from)}>
                  {words('all')}
                </a>
              </p>
            )}
          </section>
        )
      })}
      {others.length > 0 && (
        <section className="unwritable" aria-labelledby="others">
          <h2 id="others">{words('others.title')}</h2>
          <p>{words('others.text')}</p>
          <ul role="list">
            {others.slice(0, mostInAMonth).map(({ person }) => (
              <li key={person.id}>
                <a href={`/${lang}/prisoners/${person.slug}`}>{displayName(person, lang)}</a>
                <StateLine {...person} lang={lang} t={t.people} />
              </li>
            ))}
          </ul>
          {others.length > mostInAMonth && <p>{words('more', { count: others.length - mostInAMonth })}</p>}
        </section>
      )}
      <p className="note">{words('leftOut')}</p>
      <h2>{words('months')}</h2>
      <MonthLinks label={words('months')} lang={lang} from={from} here={null} />
      <FollowFeeds lang={lang} t={words} />
    </PageFrame>
  )
}
