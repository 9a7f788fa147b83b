import type { Translate } from '@/lib/i18n/server'
import type { PrisonerProfile } from '@/lib/prisoner/types'

/** What makes a record less than certain, one sentence each: on the profile, and again before printing. */
export function sayDoubts(
  {
    doubts,
    address,
    otherPostcode,
    placements,
  }: Pick<PrisonerProfile, 'doubts' | 'address' | 'otherPostcode' | 'placements'>,
  /** Reads the namespace `people`. */
  t: Translate,
): string[] {
  const values = {
    published: address?.postcode ?? '',
    other: otherPostcode ?? '',
    wording: placements.find(({ current }) => current)?.wording ?? '',
  }
  return doubts.map((code) => t(`doubt.${code}`, values))
}
