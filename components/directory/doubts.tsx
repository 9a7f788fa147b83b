import type { Translate } from '@/lib/i18n/server'
import type { PrisonerProfile } from '@/lib/prisoner/types'

type Props = {
  person: Pick<PrisonerProfile, 'doubts' | 'address' | 'otherPostcode'>
  /** Reads the namespace `people`. */
  t: Translate
}

/** What makes the record less than certain, one sentence each; nothing when there is nothing. */
export function Doubts({ person, t }: Props) {
  const { doubts, address, otherPostcode } = person
  if (doubts.length === 0) return null
  return (
    <section>
      <h2>{t('profile.doubts')}</h2>
      <ul role="list" className="rules">
        {doubts.map((code) => (
          <li key={code}>
            {t(`doubt.${code}`, { published: address?.postcode ?? '', other: otherPostcode ?? '' })}
          </li>
        ))}
      </ul>
    </section>
  )
}
