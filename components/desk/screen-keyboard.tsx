'use client'

import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { eraseInto, typeInto } from '@/lib/browser/type-into'
import { type KeyboardLayout, keyboardRows, keyboardSigns } from '@/lib/russian/keyboard-layouts'
import { walkKeys } from './walk-keys'

type Props = { layout: KeyboardLayout; field: RefObject<HTMLTextAreaElement | null> }

/**
 * Russian keys under the sheet. A press leaves the cursor in the letter; whoever walks the keys by keyboard (one stop
 * of Tab, then arrows) stays on the key. Every key is one step of the field's own undo.
 */
export function ScreenKeyboard({ layout, field }: Props) {
  const { t } = useTranslation('desk')
  const [isShifted, setShifted] = useState(false)
  const board = useRef<HTMLFieldSetElement>(null)
  const [stop, setStop] = useState(0)

  const press = (write: (pen: HTMLTextAreaElement) => void) => {
    if (!field.current) return
    const key = document.activeElement
    write(field.current)
    if (key instanceof HTMLElement && board.current?.contains(key)) key.focus()
  }
  const type = (sign: string) => {
    press((pen) => typeInto(pen, { start: pen.selectionStart, end: pen.selectionEnd, insert: sign }))
    setShifted(false)
  }

  const walk = (event: KeyboardEvent) => {
    const keys = [...(board.current?.querySelectorAll('button') ?? [])]
    const at = keys.indexOf(document.activeElement as HTMLButtonElement)
    const next = walkKeys(
      keys.map((key) => key.getBoundingClientRect()),
      at,
      event.key,
    )
    if (at < 0 || next === null) return
    event.preventDefault()
    setStop(next)
    keys[next]?.focus()
  }

  let index = 0
  const stopOf = () => (index++ === stop ? 0 : -1)
  const shown = (letter: string) => (isShifted ? letter.toUpperCase() : letter)
  return (
    <fieldset
      ref={board}
      className="keys"
      aria-label={t('typing.keys')}
      // The cursor stays in the letter, and so does the phone's own keyboard's absence.
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={walk}
    >
      {keyboardRows(layout).map((row) => (
        <div key={row[0]?.letter} className="keys__row">
          {row.map(({ letter, sound }) => (
            <button
              key={letter}
              type="button"
              className="key"
              lang="ru"
              translate="no"
              tabIndex={stopOf()}
              onClick={() => type(shown(letter))}
            >
              {shown(letter)}
              <span className="key__sound" aria-hidden="true">
                {sound}
              </span>
            </button>
          ))}
        </div>
      ))}
      <div className="keys__row">
        {keyboardSigns.map((sign) => (
          <button
            key={sign}
            type="button"
            className="key"
            translate="no"
            tabIndex={stopOf()}
            onClick={() => type(sign)}
          >
            {sign}
          </button>
        ))}
      </div>
      <div className="keys__row keys__row--hands">
        <button
          type="button"
          className="key key--wide"
          tabIndex={stopOf()}
          aria-pressed={isShifted}
          onClick={() => setShifted(!isShifted)}
        >
          {t('typing.shift')}
        </button>
        <button type="button" className="key key--space" tabIndex={stopOf()} onClick={() => type(' ')}>
          {t('typing.space')}
        </button>
        <button type="button" className="key key--wide" tabIndex={stopOf()} onClick={() => press(eraseInto)}>
          {t('typing.erase')}
        </button>
        <button type="button" className="key key--wide" tabIndex={stopOf()} onClick={() => type('\n')}>
          {t('typing.enter')}
        </button>
      </div>
    </fieldset>
  )
}
