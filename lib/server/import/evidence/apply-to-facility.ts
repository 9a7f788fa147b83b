import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SightingRecord } from '@/lib/facility/source-record'
import type { Evidence } from './evidence-entry'

type Notice = NonNullable<FacilityRecord['notices']>[number]

function noticed(facility: FacilityRecord, notice: Notice): FacilityRecord {
  return { ...facility, notices: [...(facility.notices ?? []), notice] }
}

const gravity = { listed: 0, closing: 1, closed: 2 } as const

/** Closing and closed places, another authority, other people held there: the address itself never changes. */
export function applyToFacility(
  facility: FacilityRecord,
  entry: Evidence<'facility'>,
  seen: SightingRecord,
): FacilityRecord {
  const { status, status_date = null, contingent_change, authority_change, from } = entry.values
  let next = facility
  if (status !== undefined && gravity[status] > gravity[facility.status.is])
    next = { ...next, status: { is: status, on: status_date, seen } }
  else if (status !== undefined && status !== 'listed')
    next = noticed(next, { kind: 'closure', on: status_date, seen })
  if (authority_change !== undefined) next = noticed(next, { kind: 'authority', on: from ?? null, seen })
  if (contingent_change !== undefined)
    next = noticed(next, { kind: 'contingent', on: entry.date_of_fact, seen })
  return next
}
