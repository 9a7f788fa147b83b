'use client'

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Recipient } from '@/lib/facility/recipient'
import { proposeDative } from '@/lib/phrases/name-forms/decline-name'
import type { Addressee } from './desk-types'

export type NameLine = {
  /** The dative that rules propose, or null where a source prints one itself or nothing would change. */
  proposal: string | null
  isWanted: boolean
  want: (isWanted: boolean) => void
}

/** What a choice would print: never for a line that a source has put into the dative itself. */
export function proposalFor(recipient: Recipient): string | null {
  if (recipient.addresseeCase === 'dative') return null
  const { surnameRu: surname, givenRu: given, patronymicRu: patronymic, sex } = recipient
  const dative = proposeDative({ surname, given, patronymic, sex })
  return dative === recipient.addresseeRu ? null : dative
}

/** The addressee as it will be printed: as the directory has it, until the writer asks for the proposed dative. */
export function useNameLine(addressee: Addressee): { addressee: Addressee; nameLine: NameLine } {
  const [isWanted, want] = useState(false)
  const proposal = useMemo(() => proposalFor(addressee.recipient), [addressee.recipient])
  const printed = useMemo(
    () =>
      isWanted && proposal !== null
        ? { ...addressee, recipient: { ...addressee.recipient, addresseeRu: proposal } }
        : addressee,
    [addressee, isWanted, proposal],
  )
  return { addressee: printed, nameLine: { proposal, isWanted, want } }
}

/** The choice itself, off until it is made, with the reason for having it and the reason for doubt. */
export function NameLineChoice({ nameLine }: { nameLine: NameLine }) {
  const { t } = useTranslation('desk')
  const { proposal, isWanted, want } = nameLine
  if (proposal === null) return null
  return (
    <div className="field name-line">
      <label className="tick">
        <input
          type="checkbox"
          aria-describedby="name-line-note"
          checked={isWanted}
          onChange={(event) => want(event.target.checked)}
        />
        <span>
          {t('nameLine.label')}{' '}
          <b lang="ru" translate="no">
            {proposal}
          </b>
        </span>
      </label>
      <p className="note" id="name-line-note">
        {t('nameLine.note')}
      </p>
    </div>
  )
}
