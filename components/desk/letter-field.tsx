'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

type Props = {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  /** How many characters at the end will not fit. */
  over: number
  onWrite: (text: string) => void
}

/**
 * The pen: a plain text field on the sheet, so that the browser's own undo, input methods and screen readers work
 * as everywhere. React never sets its value while it is in use: that would throw its undo away. What lies behind
 * it shades the end of the letter that the paper has no room for.
 *
 * Told not to remember, correct, translate or send away what is typed (security.md, T11): spell checkers and
 * writing helpers of browsers and extensions do send it.
 */
export function LetterField({ field, text, over, onWrite }: Props) {
  const { t } = useTranslation('desk')
  const behind = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field appears
  useEffect(() => {
    const pen = field.current
    if (!pen) return
    // Back from another step the letter stands there again; typed before the scripts ran, it is taken over.
    if (text !== '') pen.value = text
    else if (pen.value !== '') onWrite(pen.value)
  }, [])

  const follow = () => {
    if (behind.current && field.current) behind.current.scrollTop = field.current.scrollTop
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shade follows the text
  useEffect(follow, [text, over])

  const fits = over > 0 ? Math.max(0, text.trimEnd().length - over) : text.length
  return (
    <div className="pen">
      <div className="pen__behind" ref={behind} aria-hidden="true" translate="no">
        {text.slice(0, fits)}
        {over > 0 && <span className="pen__over">{text.slice(fits)}</span>}
        {'\n'}
      </div>
      <textarea
        ref={field}
        id="letter"
        className="pen__field letter"
        aria-label={t('letter.label')}
        aria-describedby="space-left"
        lang="ru"
        dir="ltr"
        translate="no"
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="sentences"
        data-gramm="false"
        data-gramm_editor="false"
        data-enable-grammarly="false"
        data-lt-active="false"
        defaultValue=""
        onChange={(event) => onWrite(event.target.value)}
        onScroll={follow}
      />
    </div>
  )
}
