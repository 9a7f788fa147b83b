import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { Freshness } from '@/lib/placement/freshness'
import type { LetterVerdict } from '@/lib/prisoner/status'
import type { PartialDate } from '@/lib/text/partial-date'

type Props = {
  verdict: LetterVerdict
  freshness: Freshness
  verifiedOn: PartialDate | null
  lang: Lang
  /** Reads the namespace `people`. */
  t: Translate
}

function say({
  verdict,
  freshness,
  verifiedOn,
  lang,
  t,
}: Props): [tone: 'well' | 'careful' | 'stop', words: string] {
  const date = verifiedOn ? formatDate(verifiedOn, lang) : ''
  switch (verdict.say) {
    case 'write':
      return [freshness.class === 'fresh' ? 'well' : 'careful', t(`state.write.${freshness.class}`, { date })]
    case 'askFirst':
      return ['careful', t('state.askFirst', { reason: t(`reason.${verdict.reason}`) })]
    case 'onlineOnly':
      return ['careful', t('state.onlineOnly')]
    case 'archive':
      return ['well', t(`state.${verdict.reason}`)]
    case 'dead':
      return [
        'stop',
        verdict.on ? t('state.dead', { date: formatDate(verdict.on, lang) }) : t('state.deadUndated'),
      ]
    default:
      return ['stop', t(`state.${verdict.say}`)]
  }
}

/** May one write, in one line: words first, then colour. */
export function StateLine(props: Props) {
  const [tone, words] = say(props)
  return <p className={`state state--${tone}`}>{words}</p>
}
