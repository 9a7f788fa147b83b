import { directoryHealth } from '@/lib/server/health'

export const dynamic = 'force-dynamic'

/** For whoever watches the server: is the directory there, and which release. Says nothing about readers. */
export async function GET() {
  const health = await directoryHealth()
  return Response.json(health, {
    status: health.directory === 'ok' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
