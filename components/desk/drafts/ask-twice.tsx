'use client'

import { useId, useState } from 'react'

type Props = { label: string; question: string; yes: string; no: string; onYes: () => void }

/** A button for what can't be undone: asks once more, in place. */
export function AskTwice({ label, question, yes, no, onYes }: Props) {
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  return (
    <span className="drafts__ask">
      <span id={id}>{question}</span>
      <button
        type="button"
        className="plain"
        aria-describedby={id}
        // biome-ignore lint/a11y/noAutofocus: the button just pressed is gone; focus would fall to the page
        autoFocus
        onClick={() => setAsking(false)}
      >
        {no}
      </button>
      <button
        type="button"
        className="plain drafts__yes"
        aria-describedby={id}
        onClick={() => {
          setAsking(false)
          onYes()
        }}
      >
        {yes}
      </button>
    </span>
  )
}
