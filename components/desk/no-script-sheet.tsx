import { SheetPreview } from '@/components/print/sheet-preview'
import { unseen } from '@/components/ui/unseen'
import type { Recipient } from '@/lib/facility/recipient'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { designList } from '@/lib/print/designs/list'
import { addressHalf, spokenAddress } from './address-half'
import type { Paper } from './desk-types'
import { layAddressSide } from './lay-out'
import { firstPaper } from './print/first-paper'

const card: Paper = { ...firstPaper, design: null }

type Props = { lang: Lang; recipient: Recipient; t: Translators }

type EditableProps = { name: 'letter' | 'sender'; label: string; lang: 'ru' | undefined }

/**
 * A place to type on, without any script: an editable stretch of the card where the browser keeps it to plain text,
 * else a text field in its place; `sheet.css` shows one of the two. Neither is in a form: nothing can be submitted.
 *
 * Its child is the empty string on purpose: React then leaves alone what was typed before its scripts ran.
 */
function Editable({ name, label, lang }: EditableProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a text field has lines of its own and does not print whole */}
      <div
        className={`by-hand by-hand--${name}`}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        suppressHydrationWarning
        lang={lang}
        {...unseen}
      >
        {''}
      </div>
      <textarea
        className={`by-field by-hand--${name}`}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        lang={lang}
        {...unseen}
      />
    </>
  )
}

/** The whole card to type on, and its picture: what the browser prints, and nothing else. */
export function NoScriptSheet({ lang, recipient, t }: Props) {
  const { frame } = layAddressSide({ recipient, lang, paper: card, sender: '', posted: 'abroad' })
  if (!frame) return null
  return (
    <div className="typed">
      <fieldset className="typed__pictures">
        <legend>{t.desk('sheet.picture')}</legend>
        {[...designList.map(({ id }) => id), 'none' as const].map((id) => (
          <label key={id} className="tick">
            <input type="radio" name="picture" id={`picture-${id}`} defaultChecked={id === 'none'} />
            {id === 'none' ? t.desk('design.none') : t.designs(`${id}.name`)}
          </label>
        ))}
      </fieldset>
      <div className="blotter">
        <div className="paper-card">
          <div className="paper-card__in">
            {designList.map(({ id }) => (
              <img
                key={id}
                className={`paper-card__art paper-card__art--${id}`}
                src={`/designs/${id}.svg`}
                alt={t.designs(`${id}.alt`)}
                loading="lazy"
              />
            ))}
            <div className="paper-card__back">
              <Editable name="letter" label={t.desk('sheet.letter')} lang="ru" />
              <div className="paper-card__to">
                <SheetPreview sheet={addressHalf(frame)} label={spokenAddress(frame)} letter={0} />
                <Editable name="sender" label={t.desk('sheet.sender')} lang={undefined} />
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
