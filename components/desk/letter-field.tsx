'use client'

import { type ReactNode, type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { unseen } from '@/components/ui/unseen'
import { LetterMarks, type Mark } from './letter-marks'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  /** The layer behind the field: the same text, unseen, with the marks. */
  layer: RefObject<HTMLDivElement | null>
  text: string
  marks: readonly Mark[]
  current: Mark | null
  /** How many characters at the end will not fit. */
  over: number
  /** False while keys of our own stand under the sheet: a phone then leaves its keyboard away. */
  wantsKeyboard: boolean
  onWrite: (text: string) => void
  /** What lies over the sheet: the card of the mark at the cursor. */
  children: ReactNode
}

/**
 * The pen: a plain text field on the sheet, so that the browser's own undo, input methods and screen readers work
 * as everywhere. React never sets its value while it is in use: that would throw its undo away. What lies behind
 * it carries the marks and shades the end of the letter that the paper has no room for.
 *
 * Told not to remember, correct, translate or send away what is typed (security.md, T11): spell checkers and
 * writing helpers of browsers and extensions do send it.
 */
export function LetterField(props: Props) {
  const { field, layer, text, marks, current, over, wantsKeyboard, onWrite, children } = props
  const { t } = useTranslation('desk')

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field appears
  useEffect(() => {
    const pen = field.current
    if (!pen) return
    // Back from another step the letter stands there again; typed before the scripts ran, it is taken over.
    if (text !== '') pen.value = text
    else if (pen.value !== '') onWrite(pen.value)
  }, [])

  const follow = () => {
    if (layer.current && field.current) layer.current.scrollTop = field.current.scrollTop
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks follow the text
  useEffect(follow, [text, over])

  return (
    <div className="pen">
      <div className="pen__behind" ref={layer} aria-hidden="true" translate="no">
        <LetterMarks
          layer={layer}
          text={text}
          marks={marks}
          current={current}
          fits={over > 0 ? Math.max(0, text.trimEnd().length - over) : text.length}
        />
      </div>
      <textarea
        ref={field}
        id="letter"
        className="pen__field letter"
        aria-label={t('letter.label')}
        aria-describedby="space-left"
        lang="ru"
        dir="ltr"
        autoComplete="off"
        {...unseen}
        autoCapitalize="sentences"
        inputMode={wantsKeyboard ? undefined : 'none'}
        defaultValue=""
        onChange={(event) => onWrite(event.target.value)}
        onScroll={follow}
      />
      {children}
    </div>
  )
}
