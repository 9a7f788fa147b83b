import { useTranslation } from 'react-i18next'
import { cyrillicLines } from '@/lib/facility/address'
import { readSenderLines } from '@/lib/letter/sender-lines'
import { formats } from '@/lib/print/formats'
import type { Measure } from '@/lib/print/types'
import type { StepProps } from './desk-types'
import type { RussianCheck } from './use-russian-check'

type Props = StepProps & { measure: Measure; pages: number; check: RussianCheck; open: number }

const languages = {
  russian: 'language.russian',
  mixed: 'language.mixed',
  'not-russian': 'language.notRussian',
  undetermined: 'language.undetermined',
} as const

/** What will be printed, row by row, each with the way to change it. */
export function Summary({ lang, addressee, state, go, measure, pages, check, open }: Props) {
  const { t } = useTranslation('desk')
  const { t: shop } = useTranslation('printshop')
  const { text, paper, sender } = state
  const isCard = formats[paper.format].kind === 'card'
  const senderLines = readSenderLines(sender)
  const isEmpty = text.trim() === ''
  const size = isEmpty
    ? t('summary.noLetter')
    : isCard
      ? t('summary.lines', { count: measure.lines })
      : t('summary.onPages', { count: pages })
  // The visible word first, then its row: who speaks to the page says what they see.
  const changeWords = (row: string) => (
    <>
      {t('summary.change')}
      <span className="hidden">: {row}</span>
    </>
  )
  const change = (row: string, act: () => void) => (
    <button type="button" className="plain" onClick={act}>
      {changeWords(row)}
    </button>
  )
  const jump = (id: string) => () => document.getElementById(id)?.focus()
  return (
    <section className="summary" aria-labelledby="summary">
      <h2 id="summary">{t('summary.title')}</h2>
      <dl>
        <div>
          <dt>{t('summary.to')}</dt>
          <dd>{addressee.name}</dd>
          <dd className="summary__change">
            <a className="plain" href={`/${lang}/prisoners`}>
              {changeWords(t('summary.to'))}
            </a>
          </dd>
        </div>
        <div>
          <dt>{t('summary.address')}</dt>
          <dd>
            <address lang="ru" translate="no">
              {cyrillicLines(addressee.recipient).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
          </dd>
        </div>
        <div>
          <dt>{t('summary.from')}</dt>
          <dd translate="no">{senderLines.length > 0 ? senderLines.join(', ') : t('summary.noSender')}</dd>
          <dd className="summary__change">{change(t('summary.from'), () => go('compose', 'sender'))}</dd>
        </div>
        <div>
          <dt>{t('summary.letter')}</dt>
          <dd>{size}</dd>
          <dd className="summary__change">{change(t('summary.letter'), () => go('compose', 'letter'))}</dd>
        </div>
        {!isEmpty && (
          <div>
            <dt>{t('summary.language')}</dt>
            <dd>
              {check.verdict ? t(languages[check.verdict]) : t('summary.unchecked')}
              {open > 0 && <span className="soft"> · {t('summary.open', { count: open })}</span>}
            </dd>
            <dd className="summary__change">{change(t('summary.language'), () => go('check'))}</dd>
          </div>
        )}
        <div>
          <dt>{t('summary.paper')}</dt>
          <dd>{shop(`format.${paper.format}`)}</dd>
          <dd className="summary__change">{change(t('summary.paper'), jump('paper'))}</dd>
        </div>
        {isCard && (
          <div>
            <dt>{t('summary.picture')}</dt>
            <dd>
              {paper.photo
                ? shop('photo.own')
                : paper.design === null
                  ? t('summary.noPicture')
                  : t(`designs:${paper.design}.name`, { defaultValue: paper.design })}
            </dd>
            <dd className="summary__change">{change(t('summary.picture'), jump('picture'))}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
