import type { OpenDirectory } from '@/lib/feeds/directory-files'
import { directorySchema, writeDirectoryJson } from '@/lib/feeds/directory-json'
import { writeFacilitiesCsv, writeFacilitiesGeoJson } from '@/lib/feeds/facility-tables'
import { writePrisonersCsv } from '@/lib/feeds/prisoner-table'
import { getOpenDirectory } from '@/lib/server/export/open-directory'

export const dynamic = 'force-dynamic'

type OpenFile = { type: string; write: (directory: OpenDirectory) => string }

/** These addresses are promised to stay (docs/open-data.md). */
const files: Readonly<Record<string, OpenFile>> = {
  'directory.json': { type: 'application/json', write: writeDirectoryJson },
  'prisoners.csv': { type: 'text/csv; charset=utf-8; header=present', write: writePrisonersCsv },
  'facilities.csv': { type: 'text/csv; charset=utf-8; header=present', write: writeFacilitiesCsv },
  'facilities.geojson': { type: 'application/geo+json', write: writeFacilitiesGeoJson },
}

/** The whole directory for whoever wants to build on it, mirror it or check it. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  if (file === 'schema.json') {
    const schema = `${JSON.stringify(directorySchema(), null, 1)}\n`
    return new Response(schema, { headers: { 'content-type': 'application/schema+json' } })
  }
  const open = Object.hasOwn(files, file) ? files[file] : undefined
  if (!open) return new Response(null, { status: 404 })
  return new Response(open.write(await getOpenDirectory()), {
    headers: { 'content-type': open.type, 'content-disposition': `inline; filename="${file}"` },
  })
}
