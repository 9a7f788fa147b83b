import type { ReactNode } from 'react'
import { AddressLines } from '@/components/ui/address-lines'
import { PostcodeStamp } from '@/components/ui/digits'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { FreshnessClass } from '@/lib/placement/freshness'
import type { PartialDate } from '@/lib/text/partial-date'
import { VerifiedMark } from './verified-mark'

type Props = {
  cyrillic: readonly string[]
  latin: readonly string[]
  postcode: string
  verifiedOn: PartialDate | null
  freshness: FreshnessClass
  /** «Verified on … by …», with the way to the source. */
  seen: ReactNode
  lang: Lang
  /** Reads the namespace `common`. */
  t: Translate
}

/** The address as it will lie in the letterbox: a well-set envelope with the postmark of its verification. */
export function Envelope({ cyrillic, latin, postcode, verifiedOn, freshness, seen, lang, t }: Props) {
  return (
    <div className="envelope">
      <div className="envelope__from from">
        <b>{t('address.from')}</b>
        <br />
        {t('address.fromNote')}
      </div>
      <div className="corner">
        {verifiedOn && (
          <VerifiedMark large on={verifiedOn} freshness={freshness} lang={lang} t={t} id="verified" />
        )}
        <span className="stamp-place">{t('address.stamp')}</span>
      </div>
      <div className="envelope__code">
        <PostcodeStamp postcode={postcode} />
      </div>
      <address className="envelope__to">
        <span className="note">{t('address.to')}</span>
        <AddressLines cyrillic={cyrillic} latin={latin} />
        <span className="envelope__seen">{seen}</span>
      </address>
    </div>
  )
}
