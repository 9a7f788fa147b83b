import 'server-only'
import type { Sighting, SourceKind } from '@/lib/facility/source'
import type { PartialDate } from '@/lib/text/partial-date'
import type { SourceRow } from './db/rows'

/** Who, where, when: a source's row and the page and day of one sighting. */
export function sightingOf(source: SourceRow, url: string | null, on: PartialDate | null): Sighting {
  return { sourceName: source.name, sourceKind: source.kind as SourceKind, url, on }
}
