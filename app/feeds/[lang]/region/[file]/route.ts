import { addressFeed } from '@/components/directory/address-feed'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { getEnv } from '@/lib/server/env'
import { isKnownRegion, listChanges } from '@/lib/server/feeds/list-changes'

export const dynamic = 'force-dynamic'

type Params = { lang: string; file: string }

/** Changes of addresses in one region, `RU-KIR.xml`. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const { lang, file } = await params
  const region = /^([A-Z]{2}-[A-Z0-9]{1,3})\.xml$/.exec(file)?.[1]
  if (!isLang(lang) || !region || !(await isKnownRegion(region))) return new Response(null, { status: 404 })
  const t = await getTranslators(lang)
  return addressFeed({
    ...(await listChanges(region)),
    self: `/feeds/${lang}/region/${file}`,
    page: `/${lang}/prisoners?region=${region}`,
    path: ['region', region],
    title: t.feeds('region.title', { region: t.regions(region) }),
    lang,
    t,
    siteUrl: getEnv().siteUrl,
  })
}
