'use client'

import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeepProblem } from '@/lib/browser/drafts/box'
import { ProblemLine } from './problem-line'

/** NIST SP 800-63B asks for 8 at least; whoever has the device may try as often as they like, so a few more. */
const SHORTEST = 12

type Props = {
  /** A new passphrase is typed twice, and must have some length. */
  isNew: boolean
  action: string
  onPassphrase: (passphrase: string) => Promise<KeepProblem | null>
}

/** Asks for the passphrase. What was typed stays in the field until it is right. */
export function PassphraseForm({ isNew, action, onPassphrase }: Props) {
  const { t } = useTranslation('drafts')
  const id = useId()
  const [words, setWords] = useState('')
  const [again, setAgain] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState<'tooShort' | 'different' | null>(null)
  const [problem, setProblem] = useState<KeepProblem | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    if (isNew && [...words].length < SHORTEST) return setSaid('tooShort')
    if (isNew && words !== again) return setSaid('different')
    setSaid(null)
    setBusy(true)
    const code = await onPassphrase(words)
    setBusy(false)
    setProblem(code)
  }
  const field = (name: string, label: string, value: string, change: (value: string) => void) => (
    <>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        className="input"
        type="password"
        autoComplete="off"
        data-1p-ignore=""
        aria-describedby={`${id}-said ${id}-note`}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </>
  )
  return (
    <form className="field" onSubmit={submit} autoComplete="off">
      {isNew && (
        <p className="note" id={`${id}-note`}>
          {t('pass.note', { count: SHORTEST })}
        </p>
      )}
      {field('words', t('pass.label'), words, setWords)}
      {isNew && field('again', t('pass.again'), again, setAgain)}
      <p className="drafts__problem" id={`${id}-said`} role="status">
        {said && t(`pass.${said}`, { count: SHORTEST })}
      </p>
      <ProblemLine code={problem} />
      <p>
        <button type="submit" className="button" disabled={isBusy}>
          {isBusy ? t('pass.busy') : action}
        </button>
      </p>
    </form>
  )
}
