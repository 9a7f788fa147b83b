import { addressFeed } from '@/components/directory/address-feed'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { getEnv } from '@/lib/server/env'
import { listChanges } from '@/lib/server/feeds/list-changes'

export const dynamic = 'force-dynamic'

/** Changes of addresses in the whole directory. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLang(lang)) return new Response(null, { status: 404 })
  const t = await getTranslators(lang)
  return addressFeed({
    ...(await listChanges()),
    self: `/feeds/${lang}/addresses.xml`,
    page: `/${lang}/prisoners`,
    path: ['addresses'],
    title: t.feeds('addresses.title'),
    lang,
    t,
    siteUrl: getEnv().siteUrl,
  })
}
