import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BirthdayLine } from '@/components/directory/birthday-line'
import { CountryForm } from '@/components/directory/country-form'
import { MonthLinks, monthAddress } from '@/components/directory/month-links'
import { ReckonedFrom } from '@/components/directory/reckoned-from'
import { PageFrame } from '@/components/layout/page-frame'
import { Pager } from '@/components/ui/pager'
import { cyrillicLines } from '@/lib/facility/address'
import { readCountry } from '@/lib/form/country-query'
import { readFacilityQuery } from '@/lib/form/directory-query'
import { formatDate } from '@/lib/i18n/dates'
import { isLang } from '@/lib/i18n/languages'
import { getT, getTranslators } from '@/lib/i18n/server'
import { corridorOf } from '@/lib/mail/corridor-of'
import { findCountry } from '@/lib/mail/country-codes'
import { birthdayIn, nextMonth } from '@/lib/mail/days'
import { postingFor } from '@/lib/mail/post-by'
import { findRecipients, listBirthdays } from '@/lib/server/feeds/birthdays'
import { today } from '@/lib/server/today'

type Props = {
  params: Promise<{ lang: string; month: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Twice a month of today's directory: beyond that a sheaf of paper is turned over, not one long page. */
const peopleOnAPage = 120

async function read(params: Props['params']) {
  const { lang, month } = await params
  if (!isLang(lang) || !/^(?:0[1-9]|1[0-2])$/.test(month)) notFound()
  return { lang, number: Number(month), month: nextMonth(Number(month), today()) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, month } = await read(params)
  const t = await getT(lang, 'birthdays')
  return { title: t('monthTitle', { month: formatDate(month, lang) }), description: t('description') }
}

/** One month's birthdays with whole addresses, made to be printed and taken to an evening of writing. */
export default async function BirthdayMonth({ params, searchParams }: Props) {
  const { lang, number, month } = await read(params)
  const raw = await searchParams
  const from = findCountry(readCountry(raw))
  const t = await getTranslators(lang)
  const words = t.birthdays
  const on = today()
  const { writable } = await listBirthdays([number], on)
  const pages = Math.max(1, Math.ceil(writable.length / peopleOnAPage))
  const page = Math.min(readFacilityQuery(raw).page, pages)
  const shown = writable.slice((page - 1) * peopleOnAPage, page * peopleOnAPage)
  const recipients = await findRecipients(
    shown.map(({ person }) => person.id),
    on,
  )
  const here = monthAddress(lang, number, from)
  const turn = (to: number) => (to > 1 ? `${here}${from ? '&' : '?'}page=${to}` : here)
  return (
    <PageFrame lang={lang} here="people" samePage={turn(page).replace(`/${lang}`, '')}>
      <div className="head">
        <p className="ui unprinted">
          <a href={`/${lang}/birthdays${from ? `?from=${from}` : ''}`}>{words('title')}</a>
        </p>
        <h1>{words('monthTitle', { month: formatDate(month, lang) })}</h1>
        <p className="unprinted">{words('print.how')}</p>
      </div>
      <div className="unprinted">
        <CountryForm
          action={`/${lang}/birthdays/${String(number).padStart(2, '0')}`}
          from={from}
          lang={lang}
          t={t.post}
        />
      </div>
      <ReckonedFrom from={from} lang={lang} t={words} />
      <section className="birthdays birthdays--paper">
        {shown.length === 0 && <p>{words('nobody')}</p>}
        <ol role="list">
          {shown.map((birthday) => {
            const day = birthdayIn(birthday.birth, Number(month.slice(0, 4)))
            const recipient = recipients.get(birthday.person.id)
            return (
              <BirthdayLine
                key={birthday.person.id}
                birthday={birthday}
                day={day}
                posting={postingFor(day, corridorOf(from ?? ''), on)}
                lang={lang}
                t={t}
              >
                {recipient && (
                  <address lang="ru">
                    {cyrillicLines(recipient).map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </address>
                )}
              </BirthdayLine>
            )
          })}
        </ol>
      </section>
      <p className="note">{words('print.check')}</p>
      <p className="note unprinted">{words('leftOut')}</p>
      <Pager
        page={page}
        pages={pages}
        href={turn}
        labels={{
          pages: words('print.pages'),
          earlier: words('print.earlier'),
          later: words('print.later'),
          here: words('print.pageOf', { page, pages }),
        }}
      />
      <div className="unprinted">
        <h2>{words('months')}</h2>
        <MonthLinks label={words('months')} lang={lang} from={from} here={number} />
      </div>
    </PageFrame>
  )
}
