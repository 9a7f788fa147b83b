import { useTranslation } from 'react-i18next'
import { Digit } from '@/components/ui/digits'
import type { Lang } from '@/lib/i18n/languages'
import { numberOfStep, type Step, steps } from '@/lib/letter/steps'
import type { Addressee } from './desk-types'

type Props = { lang: Lang; step: Step; addressee: Addressee }

/** Where we are, for whom, and the one promise. The steps are a list, not a control: Back and the red button move. */
export function DeskHead({ lang, step, addressee }: Props) {
  const { t } = useTranslation('desk')
  const { name, verifiedOn, isOld } = addressee
  return (
    <>
      <div className="desk-head">
        <div>
          <p className="ui soft">
            {t('head.step', { number: numberOfStep(step), name })},{' '}
            <span className={isOld ? 'state--careful' : 'state--well'}>
              {t(isOld ? 'head.seenOld' : 'head.seen', { date: verifiedOn })}
            </span>
          </p>
          <h1 id="desk-title" tabIndex={-1}>
            {t(`step.${step}`)}
          </h1>
        </div>
        <ol className="path" role="list" aria-label={t('head.path')}>
          {steps.map((each) => (
            <li key={each} aria-current={each === step ? 'step' : undefined}>
              <Digit value={numberOfStep(each)} />
              {t(`step.${each}`)}
            </li>
          ))}
        </ol>
      </div>
      <p className="stays">
        <span>
          <b>{t('promise.stays')}</b> {t('promise.never')}{' '}
          <a href={`/${lang}/about#protects`} target="_blank" rel="noopener">
            {t('promise.limits')}
          </a>
        </span>
      </p>
    </>
  )
}
