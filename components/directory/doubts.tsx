import type { Translate } from '@/lib/i18n/server'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { sayDoubts } from './say-doubts'

type Props = {
  person: PrisonerProfile
  /** Reads the namespace `people`. */
  t: Translate
}

/** What makes the record less than certain; nothing when there is nothing. */
export function Doubts({ person, t }: Props) {
  if (person.doubts.length === 0) return null
  return (
    <section>
      <h2>{t('profile.doubts')}</h2>
      <ul role="list" className="rules">
        {sayDoubts(person, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
