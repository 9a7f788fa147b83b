'use client'

import { type Dispatch, useCallback, useMemo, useState } from 'react'
import type { DraftFields } from '@/lib/browser/drafts/keeper'
import type { Draft } from '@/lib/letter/draft'
import { readKeptPhrases } from '@/lib/letter/kept-phrases'
import type { DeskAction, DeskState } from '@/lib/letter/reducer'
import type { Addressee, Paper, StepProps } from '../desk-types'
import { paperOf } from './paper-of'

type DraftDesk = {
  /** What of the desk is kept; the same object until something changes. */
  fields: DraftFields
  onOpen: (draft: Draft) => void
  onKept: (isKept: boolean) => void
  isKept: boolean
  /** Counts letters put on the desk: the field for writing is a new one then. */
  opened: number
}

/**
 * Between desk and shelf: what is kept of the desk, and how a kept letter comes back onto it. `more` is kept as it
 * is, for `restore` to take back.
 */
export function useDraftFields(
  addressee: Addressee,
  state: DeskState<Paper>,
  dispatch: Dispatch<DeskAction<Paper>>,
  go: StepProps['go'],
  more: Readonly<Record<string, unknown>>,
  restore: (draft: Draft) => void,
): DraftDesk {
  const { name, recipient } = addressee
  const { text, phrases, writer, sender, greeting, paper, ignored, step } = state
  const [isKept, setKept] = useState(false)
  const [opened, setOpened] = useState(0)
  const fields = useMemo<DraftFields>(
    () => ({
      ...more,
      recipient: { id: recipient.id, slug: recipient.slug, name },
      text,
      phrases,
      writer,
      sender,
      greeting,
      paper,
      ignored: [...ignored],
    }),
    [recipient.id, recipient.slug, name, text, phrases, writer, sender, greeting, paper, ignored, more],
  )
  const onOpen = useCallback(
    (draft: Draft) => {
      const phrased = readKeptPhrases(draft, recipient, new Date().getFullYear())
      dispatch({ type: 'opened', kept: draft, ...phrased, paper: paperOf(draft) })
      restore(draft)
      setOpened((count) => count + 1)
      if (step !== 'compose') go('compose', 'letter')
    },
    [dispatch, go, step, restore, recipient],
  )
  return { fields, onOpen, onKept: setKept, isKept, opened }
}
