import { negotiateLanguage } from '@/lib/i18n/negotiate'

export const dynamic = 'force-dynamic'

/** The front door: to the language the browser asks for, and nothing remembered. */
export function GET(request: Request) {
  const lang = negotiateLanguage(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: `/${lang}`, 'cache-control': 'no-store', vary: 'accept-language' },
  })
}
