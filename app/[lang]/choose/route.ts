import { isLang } from '@/lib/i18n/languages'
import { chooseSomeone } from '@/lib/server/choose'

export const dynamic = 'force-dynamic'

/** «Choose someone for me»: another person for each visitor, nothing remembered, nothing kept by any cache. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  if (!isLang(lang)) return new Response(null, { status: 404 })
  const slug = await chooseSomeone()
  return new Response(null, {
    status: 303,
    headers: {
      location: slug ? `/${lang}/prisoners/${slug}` : `/${lang}/prisoners`,
      'cache-control': 'no-store',
    },
  })
}
