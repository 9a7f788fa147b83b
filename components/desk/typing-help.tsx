'use client'

import { useTranslation } from 'react-i18next'
import { type KeyboardLayout, keyboardLayouts } from '@/lib/russian/keyboard-layouts'
import { SidePanel } from './side-panel'

/** What helps to type: Latin keys that write Russian, and keys on the screen. */
export type Typing = { latin: boolean; keyboard: KeyboardLayout | 'none' }

export const plainTyping: Typing = { latin: false, keyboard: 'none' }

/** Letters that no single Latin key stands for. */
const ways = [
  ['ж', 'zh'],
  ['ё', 'yo'],
  ['х', 'h, kh'],
  ['ц', 'c, ts'],
  ['ч', 'ch'],
  ['ш', 'sh'],
  ['щ', 'shch'],
  ['ъ', '\u2019\u2019'],
  ['ы', 'y'],
  ['ь', '\u2019'],
  ['э', 'e\u2019'],
  ['ю', 'yu'],
  ['я', 'ya'],
  ['й', 'j'],
] as const

type Props = { typing: Typing; onChoose: (typing: Typing) => void }

/** Help with typing, for hands that know no Russian keyboard. */
export function TypingHelp({ typing, onChoose }: Props) {
  const { t } = useTranslation('desk')
  return (
    <SidePanel title={t('typing.title')}>
      <label className="tick">
        <input
          type="checkbox"
          checked={typing.latin}
          onChange={({ target }) => onChoose({ ...typing, latin: target.checked })}
        />
        {t('typing.latin')}
      </label>
      <p className="note">{t('typing.latinNote')}</p>
      {typing.latin && (
        <dl className="ways">
          {ways.map(([letter, keys]) => (
            <div key={letter}>
              <dt lang="ru" translate="no">
                {letter}
              </dt>
              <dd translate="no">{keys}</dd>
            </div>
          ))}
        </dl>
      )}
      <fieldset className="choice choice--keys">
        <legend>{t('typing.keyboard')}</legend>
        {(['none', ...keyboardLayouts] as const).map((layout) => (
          <label key={layout} className="choice__one">
            <input
              type="radio"
              name="keyboard"
              checked={typing.keyboard === layout}
              onChange={() => onChoose({ ...typing, keyboard: layout })}
            />
            <span>{t(`typing.${layout}`)}</span>
          </label>
        ))}
      </fieldset>
    </SidePanel>
  )
}
