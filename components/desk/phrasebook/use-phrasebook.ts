import { type Dispatch, type RefObject, useEffect, useMemo, useState } from 'react'
import { typeInto } from '@/lib/browser/type-into'
import { editBetween } from '@/lib/letter/edit'
import type { DeskAction, DeskState } from '@/lib/letter/reducer'
import { suggestLetter } from '@/lib/letter/suggest-letter'
import { answersFor, contextOf, type Named, type WriterAnswers } from '@/lib/letter/writer'
import type { Answers, LetterLength } from '@/lib/phrases/answers'
import { insertPhrase } from '@/lib/phrases/insert-phrase'
import { type Labels, loadLabels } from '@/lib/phrases/labels'
import { rerenderSpans, type Unrendered } from '@/lib/phrases/rerender-spans'
import { joinSegments, listSegments, type Phrased, type Segmented } from '@/lib/phrases/segments'
import { applyTextEdit } from '@/lib/phrases/spans'
import type { Context, Part } from '@/lib/phrases/types'
import type { Paper } from '../desk-types'

type Desk = {
  lang: string
  named: Named
  /** The addressee's given name for readers of Latin letters. */
  callLatin: string
  length: LetterLength
  state: Pick<DeskState<Paper>, 'text' | 'phrases' | 'writer'>
  dispatch: Dispatch<DeskAction<Paper>>
  field: RefObject<HTMLTextAreaElement | null>
}

/** What the panels of the phrasebook work with. */
export type Phrasebook = {
  /** Null until the labels of the language are there. */
  labels: Labels | null
  /** What labels are said with: the names as the reader writes them. */
  gloss: Context
  answers: Answers
  letter: Segmented
  /** Phrases that have no form for what was told last; they stand as they were. */
  unrendered: readonly Unrendered[]
  suggest: () => void
  insert: (part: Part) => void
  /** Sets a changed letter: one step of the field's own undo. */
  set: (letter: Segmented) => void
  tell: (told: Partial<WriterAnswers>) => void
}

const today = () => new Intl.DateTimeFormat('sv').format(new Date())

/** The labels of the reader's language; they come as script, since the desk may fetch nothing. */
function useLabels(lang: string): Labels | null {
  const [labels, setLabels] = useState<Labels | null>(null)
  useEffect(() => {
    let wanted = true
    loadLabels(lang).then((loaded) => wanted && setLabels(loaded))
    return () => {
      wanted = false
    }
  }, [lang])
  return labels
}

/** The phrasebook over the letter: everything it does is typed into the field, so that undo takes it back. */
export function usePhrasebook({ lang, named, callLatin, length, state, dispatch, field }: Desk): Phrasebook {
  const labels = useLabels(lang)
  const [seed, setSeed] = useState(1)
  const [unrendered, setUnrendered] = useState<readonly Unrendered[]>([])
  const { text, phrases, writer } = state
  const [date] = useState(today)
  const answers = useMemo(
    () => answersFor(writer, named, { date, length, seed }),
    [writer, named, date, length, seed],
  )
  const letter = useMemo(() => listSegments(text, phrases), [text, phrases])

  const write = ({ text: made, spans }: Phrased, caret?: number) => {
    const pen = field.current
    if (!pen) return
    dispatch({ type: 'phrased', text: made, phrases: spans })
    const edit = editBetween(pen.value, made)
    if (!edit) return
    typeInto(pen, edit)
    if (caret !== undefined) pen.setSelectionRange(caret, caret)
  }

  return {
    labels,
    gloss: { ...answers.context, call: callLatin, ...(writer.name && { name: writer.name }) },
    answers,
    letter,
    unrendered,
    suggest: () => {
      const next = 1 + Math.floor(Math.random() * 2 ** 30)
      setSeed(next)
      setUnrendered([])
      const avoid = phrases.map(({ phraseId }) => phraseId)
      write(suggestLetter(answersFor(writer, named, { date, length, seed: next, avoid }), text, phrases))
    },
    insert: (part) => {
      const caret = field.current?.selectionEnd ?? text.length
      const { edit, spans, caret: after } = insertPhrase(text, caret, phrases, part)
      write({ text: applyTextEdit(text, edit), spans }, after)
    },
    set: (changed) => write(joinSegments(changed)),
    tell: (told) => {
      dispatch({ type: 'told', writer: told })
      const context = contextOf({ ...writer, ...told }, named, Number(date.slice(0, 4)))
      const { problems, ...rendered } = rerenderSpans(text, phrases, context)
      setUnrendered(problems)
      if (rendered.text === text) return
      // Changed while another field is in use: the letter follows, the cursor stays where it is.
      const inUse = document.activeElement
      write(rendered)
      if (inUse instanceof HTMLElement) inUse.focus({ preventScroll: true })
    },
  }
}
