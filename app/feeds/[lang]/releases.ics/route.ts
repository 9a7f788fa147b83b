import { releaseEvent } from '@/components/directory/calendar-events'
import { writeCalendar } from '@/lib/feeds/calendar'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { getEnv } from '@/lib/server/env'
import { listExpectedReleases } from '@/lib/server/feeds/releases'

export const dynamic = 'force-dynamic'

/** The ends of terms, «not later than», of the people who are held. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLang(lang)) return new Response(null, { status: 404 })
  const t = await getTranslators(lang)
  const { siteUrl } = getEnv()
  const calendar = writeCalendar({
    name: t.feeds('releases.title'),
    description: t.feeds('releases.description'),
    lang,
    events: (await listExpectedReleases()).map((release) => releaseEvent(release, { lang, t, siteUrl })),
  })
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
