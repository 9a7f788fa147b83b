'use client'

import { useCallback, useMemo, useReducer, useState } from 'react'
import type { Lang } from '@/lib/i18n/languages'
import { keepWords } from '@/lib/letter/keep-words'
import { listFindings } from '@/lib/letter/list-findings'
import { clearDesk, type DeskAction, type DeskState, reduceDesk } from '@/lib/letter/reducer'
import { readSenderLines } from '@/lib/letter/sender-lines'
import type { Step } from '@/lib/letter/steps'
import { findUnprintable } from '@/lib/print/characters'
import { formats } from '@/lib/print/formats'
import { layoutSheets, messageFont } from '@/lib/print/layout-sheets'
import { measureLetter } from '@/lib/print/measure-letter'
import { CheckStep } from './check-step'
import { ComposeStep } from './compose-step'
import { DeskHead } from './desk-head'
import type { Addressee, Paper } from './desk-types'
import { LazyShelf } from './drafts/lazy-shelf'
import { useDraftFields } from './drafts/use-draft-fields'
import { jobOf, layAddressSide, messageLines } from './lay-out'
import { useNameLine } from './name-line'
import { firstPaper } from './print/first-paper'
import { useLikelyPaper } from './print/use-likely-paper'
import { usePhoto } from './print/use-photo'
import { PrintStep } from './print-step'
import { type Sentences, SentencesProvider } from './sentences'
import { listSigns } from './signs'
import { MachineWords } from './translate/machine-words'
import { TranslateHelp } from './translate/translate-help'
import { useOwnWords } from './translate/use-own-words'
import { plainTyping } from './typing-help'
import { useLeaveWarning } from './use-leave-warning'
import { useRussianCheck } from './use-russian-check'
import { useSteps } from './use-steps'

/** While somebody writes, the check waits for so long a pause: longer than between two keys. */
const writingPauseMs = 700

type Props = {
  lang: Lang
  sentences: Sentences
  addressee: Addressee
  /** Pairs of languages that this site has models for (`enru`). */
  pairs: readonly string[]
}

/** The desk: compose, check, print. Everything it knows of a letter lives here, in the memory of this page. */
export function Desk({ lang, sentences, addressee, pairs }: Props) {
  return (
    <SentencesProvider lang={lang} sentences={sentences}>
      <Bench lang={lang} addressee={addressee} pairs={pairs} />
    </SentencesProvider>
  )
}

function Bench({ lang, addressee: found, pairs }: Omit<Props, 'sentences'>) {
  const [state, dispatch] = useReducer<DeskState<Paper>, [DeskAction<Paper>]>(
    reduceDesk,
    clearDesk('compose', firstPaper),
  )
  const show = useCallback((step: Step) => dispatch({ type: 'went', step }), [])
  const { go } = useSteps(state.step, show)
  const { addressee, nameLine } = useNameLine(found)
  const { recipient } = addressee
  const { step, text, sender, paper, ignored } = state
  const [postsFrom, setPostsFrom] = useState('')
  const [isInRussia, setInRussia] = useState(false)
  const posted = isInRussia ? 'russia' : 'abroad'
  const likely = useLikelyPaper(dispatch)
  const photo = usePhoto(paper.format, paper.colours)
  const words = useOwnWords()
  const drafts = useDraftFields(addressee, state, dispatch, go, words.kept, words.restore)
  useLeaveWarning((text + words.own).trim() !== '' && !drafts.isKept)

  const [typing, onType] = useState(plainTyping)
  const keep = useMemo(() => keepWords(recipient, readSenderLines(sender)), [recipient, sender])
  const check = useRussianCheck(text, keep, step === 'compose' ? writingPauseMs : 0)
  const measure = useMemo(
    () => measureLetter(text, paper.format, paper.face, posted),
    [text, paper.format, paper.face, posted],
  )
  const address = useMemo(
    () => layAddressSide({ recipient, lang, paper, sender, posted }),
    [recipient, lang, paper, sender, posted],
  )
  const job = useMemo(
    () => jobOf({ recipient, lang, paper, text, sender, photo: photo.photo, posted }),
    [recipient, lang, paper, text, sender, photo.photo, posted],
  )
  const layout = useMemo(() => (step === 'compose' ? null : layoutSheets(job)), [step, job])
  const unprintable = useMemo(() => {
    const isCard = formats[paper.format].kind === 'card'
    return findUnprintable(text, messageFont(isCard ? paper.face : 'serif'))
  }, [text, paper])
  const { listed, ignored: ignoredCount } = useMemo(
    () => listFindings(text, check.findings, unprintable, ignored),
    [text, check.findings, unprintable, ignored],
  )

  const props = { lang, addressee, state, dispatch, go, measure }
  const isCard = formats[paper.format].kind === 'card'
  return (
    <div className="desk">
      <DeskHead lang={lang} step={step} addressee={addressee} />
      {step === 'compose' && (
        <ComposeStep
          key={drafts.opened}
          {...props}
          {...address}
          checkState={check.state}
          findings={listed}
          ignored={ignoredCount}
          signs={listSigns(unprintable)}
          keep={keep}
          typing={typing}
          onType={onType}
        />
      )}
      {step === 'check' && layout && (
        <CheckStep
          {...props}
          frame={address.frame}
          lines={isCard ? messageLines(layout) : []}
          check={check}
          findings={listed}
          ignored={ignoredCount}
          signs={listSigns(unprintable)}
        />
      )}
      {step === 'print' && layout && (
        <PrintStep
          {...props}
          nameLine={nameLine}
          job={job}
          layout={layout}
          check={check}
          open={listed.length}
          likely={likely}
          photo={photo}
          isInRussia={isInRussia}
          onPosted={setInRussia}
          postsFrom={postsFrom}
          onPostFrom={setPostsFrom}
        />
      )}
      <div className="desk__help" hidden={step !== 'compose'}>
        <TranslateHelp
          lang={lang}
          pairs={pairs}
          own={words.own}
          onOwn={words.setOwn}
          onInsert={words.onInsert}
        />
      </div>
      <MachineWords text={text} machine={words.machine} />
      <LazyShelf lang={lang} fields={drafts.fields} onOpen={drafts.onOpen} onKept={drafts.onKept} />
    </div>
  )
}
