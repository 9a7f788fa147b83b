import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import { unseen } from '@/components/ui/unseen'
import type { Lang } from '@/lib/i18n/languages'
import type { PlanAction } from '@/lib/pack/plan'
import type { OwnCard, PackPerson } from '@/lib/pack/types'
import type { Face } from '@/lib/print/types'
import { DesignSelect } from './design-select'

type Props = {
  lang: Lang
  person: PackPerson
  number: number
  own: OwnCard | undefined
  face: Face
  dispatch: Dispatch<PlanAction>
  onSkip: () => void
}

const likeOthers = 'like-others'
const noPicture = 'none'

/** Somebody on the sheet at hand: left out with one press, or given a text and a picture of their own. */
export function OwnCardForm({ lang, person, number, own, face, dispatch, onSkip }: Props) {
  const { t } = useTranslation('pack')
  const { recipient, name, cautions, isOld, seen } = person
  const { id, slug } = recipient
  const give = (change: OwnCard) => dispatch({ type: 'gaveOwn', id, own: change })
  const design = own?.design === undefined ? likeOthers : (own.design ?? noPicture)
  return (
    <li>
      <details className="pack-own">
        <summary>
          <span className="figures">{number}.</span> {name}
          {own?.text?.trim() && <span className="note"> {t('own.hasText')}</span>}
          {cautions.length > 0 && <span className="note state--careful"> {t('own.careful')}</span>}
        </summary>
        <div className="pack-own__in">
          <p className={isOld ? 'note state--careful' : 'note'}>
            {seen}.{' '}
            {recipient.sourceUrl && (
              <a href={recipient.sourceUrl} target="_blank" rel="noopener noreferrer">
                {t('own.source', { name: recipient.sourceName })}
              </a>
            )}
          </p>
          {cautions.map((line) => (
            <p key={line} className="note">
              {line}
            </p>
          ))}
          <div className="field">
            <label htmlFor={`text-${id}`}>{t('own.text')}</label>
            <textarea
              className={face === 'hand' ? 'input hand' : 'input'}
              id={`text-${id}`}
              rows={5}
              lang="ru"
              autoComplete="off"
              {...unseen}
              aria-describedby={`text-note-${id}`}
              value={own?.text ?? ''}
              onChange={(event) => give({ text: event.target.value })}
            />
            <p className="note" id={`text-note-${id}`}>
              {t('own.textNote')}{' '}
              <a href={`/${lang}/write/${slug}`} target="_blank" rel="noopener">
                {t('own.desk')}
              </a>
            </p>
          </div>
          <DesignSelect
            id={`design-${id}`}
            label={t('own.picture')}
            value={design}
            onChange={(value) =>
              give({ design: value === likeOthers ? undefined : value === noPicture ? null : value })
            }
          >
            <option value={likeOthers}>{t('own.likeOthers')}</option>
            <option value={noPicture}>{t('own.noPicture')}</option>
          </DesignSelect>
        </div>
      </details>
      <button type="button" className="plain" aria-label={t('own.skipLabel', { name })} onClick={onSkip}>
        {t('own.skip')}
      </button>
    </li>
  )
}
