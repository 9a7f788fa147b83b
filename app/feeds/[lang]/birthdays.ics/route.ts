import { birthdayEvent } from '@/components/directory/calendar-events'
import { writeCalendar } from '@/lib/feeds/calendar'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { getEnv } from '@/lib/server/env'
import { listBirthdays } from '@/lib/server/feeds/birthdays'

export const dynamic = 'force-dynamic'

/** Birthdays of the people who can be written to, each coming back every year. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLang(lang)) return new Response(null, { status: 404 })
  const t = await getTranslators(lang)
  const { siteUrl } = getEnv()
  const { writable } = await listBirthdays()
  const calendar = writeCalendar({
    name: t.feeds('birthdays.title'),
    description: t.feeds('birthdays.description'),
    lang,
    events: writable.map((birthday) => birthdayEvent(birthday, { lang, t, siteUrl })),
  })
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
