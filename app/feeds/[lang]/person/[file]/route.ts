import { addressFeed } from '@/components/directory/address-feed'
import { displayName } from '@/components/directory/names'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { getEnv } from '@/lib/server/env'
import { findPersonChanges } from '@/lib/server/feeds/list-changes'
import { findPrisoner } from '@/lib/server/prisoners'

export const dynamic = 'force-dynamic'

type Params = { lang: string; file: string }

/** One person's addresses, `<slug>.xml`. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { lang, file } = await params
  const slug = /^([a-z0-9-]{1,120})\.xml$/.exec(file)?.[1]
  const person = slug ? await findPrisoner(slug) : null
  const changes = person && (await findPersonChanges(person.id))
  if (!isLang(lang) || !person || !changes) return new Response(null, { status: 404 })
  const t = await getTranslators(lang)
  return addressFeed({
    ...changes,
    self: `/feeds/${lang}/person/${person.slug}.xml`,
    page: `/${lang}/prisoners/${person.slug}`,
    path: ['person', person.id],
    title: t.feeds('person.title', { name: displayName(person, lang) }),
    lang,
    t,
    siteUrl: getEnv().siteUrl,
  })
}
