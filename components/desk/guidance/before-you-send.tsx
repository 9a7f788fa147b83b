'use client'

import { useMemo } from 'react'
import { readSenderLines } from '@/lib/letter/sender-lines'
import type { StepProps } from '../desk-types'
import { GuidanceCards } from './guidance-cards'
import { useGuidance } from './use-guidance'

/** Puts the cursor over the words, once the letter's field is on the page again. */
function selectInLetter(start: number, end: number) {
  requestAnimationFrame(() => {
    const field = document.getElementById('letter')
    if (!(field instanceof HTMLTextAreaElement)) return
    field.focus()
    field.setSelectionRange(start, end)
  })
}

/** The warnings about content as the check step shows them, tied to what the desk remembers. */
export function BeforeYouSend({ lang, addressee, state, dispatch, go }: StepProps) {
  const { text, sender, ignored } = state
  const { recipient } = addressee
  const names = useMemo(
    () =>
      [recipient.surnameRu, recipient.givenRu, recipient.patronymicRu, ...readSenderLines(sender)].filter(
        (name) => name !== null,
      ),
    [recipient, sender],
  )
  const warnings = useGuidance(text, names)
  return (
    <GuidanceCards
      lang={lang}
      text={text}
      warnings={warnings}
      kept={ignored}
      onKeep={({ key }) => dispatch({ type: 'ignored', key })}
      onShow={({ start, end }) => {
        go('compose', 'letter')
        selectInLetter(start, end)
      }}
      onShowAgain={(keys) => {
        for (const key of keys) dispatch({ type: 'heeded', key })
      }}
    />
  )
}
