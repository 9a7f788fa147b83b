'use client'

import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { typeInto } from '@/lib/browser/type-into'
import { greet } from '@/lib/letter/greet'
import { listGreetings } from '@/lib/letter/greetings'
import type { ListedFinding } from '@/lib/letter/list-findings'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import { repairAll } from '@/lib/letter/repair'
import { formats } from '@/lib/print/formats'
import type { Frame, Measure, PrintProblem } from '@/lib/print/types'
import type { StepProps } from './desk-types'
import { Findings } from './findings'
import { GreetingChoice } from './greeting-choice'
import { Hints } from './hints'
import { PhrasePanels, SuggestPanel } from './phrasebook/phrase-panels'
import { usePhrasebook } from './phrasebook/use-phrasebook'
import { SenderField } from './sender-field'
import { type Typing, TypingHelp } from './typing-help'
import { TypographyPanel } from './typography-panel'
import { useLatinTyping } from './use-latin-typing'
import { useLiveFindings } from './use-live-findings'
import type { CheckState } from './use-russian-check'
import { WritingSheet } from './writing-sheet'

type Props = StepProps & {
  measure: Measure
  frame: Frame | null
  problems: readonly PrintProblem[]
  checkState: CheckState
  findings: readonly ListedFinding[]
  ignored: number
  signs: string
  /** Words that are spelled as they are. */
  keep: readonly string[]
  typing: Typing
  onType: (typing: Typing) => void
}

/**
 * Step one: a greeting, the sheet and the pen; beside them what helps while writing. Whatever changes the letter goes
 * through `typeInto`, so that the field's own undo takes it back in one step.
 */
export function ComposeStep(props: Props) {
  const { lang, addressee, state, dispatch, go, measure, frame, problems } = props
  const { checkState, ignored, signs, keep, typing, onType } = props
  const { t } = useTranslation('desk')
  const field = useRef<HTMLTextAreaElement>(null)
  const greetings = useMemo(() => listGreetings(addressee.recipient), [addressee.recipient])
  const { text, sender } = state
  const live = useLiveFindings(field, props.findings)
  useLatinTyping(field, typing.latin)
  const length = formats[state.paper.format].kind === 'card' ? 'card' : 'letter'
  const phrasebook = usePhrasebook({
    lang,
    named: addressee.recipient,
    callLatin: addressee.name.split(' ')[0] ?? addressee.name,
    length,
    state,
    dispatch,
    field,
  })
  const hasPhrases = state.phrases.length > 0

  const onGreet = (greeting: string) => {
    dispatch({ type: 'greeted', greeting })
    if (!field.current) return
    const edit = greet(field.current.value, greeting, greetings)
    if (edit) typeInto(field.current, edit)
    else field.current.focus()
  }
  const onRepair = (spots: readonly MarkedSpot[]) => {
    const edit = field.current && repairAll(field.current.value, spots)
    if (edit && field.current) typeInto(field.current, edit)
    live.close()
  }
  const onIgnore = ({ key }: ListedFinding) => {
    dispatch({ type: 'ignored', key })
    live.close()
    field.current?.focus()
  }

  return (
    <div className="bench">
      <div>
        <SuggestPanel
          phrasebook={phrasebook}
          writer={state.writer}
          wantsStart={text.trim() === '' && lang !== 'ru'}
        />
        {!hasPhrases && (
          <GreetingChoice
            greetings={greetings}
            chosen={state.greeting !== null && text.startsWith(state.greeting) ? state.greeting : null}
            onGreet={onGreet}
          />
        )}
        <WritingSheet
          {...{ lang, state, dispatch, field, measure, frame, live, checkState, signs, typing }}
          onRepair={onRepair}
          onIgnore={onIgnore}
        />
        <PhrasePanels phrasebook={phrasebook} />
        <p className="onward onward--end">
          <button type="button" className="action" onClick={() => go('check')}>
            {t('move.toCheck')}
          </button>
        </p>
      </div>
      <div className="beside">
        {/* Help that opens when wanted comes first: it must not move when marks come and go. */}
        <div className="panels">
          <TypingHelp typing={typing} onChoose={onType} />
          <TypographyPanel text={text} keep={keep} onSet={onRepair} />
        </div>
        {(live.findings.length > 0 || ignored > 0) && (
          <Findings
            {...{ lang, text, ignored, signs, onRepair, onIgnore }}
            findings={live.findings}
            current={live.current?.finding ?? null}
            onShowAgain={() => {
              for (const key of state.ignored) dispatch({ type: 'heeded', key })
            }}
          />
        )}
        <Hints lang={lang} />
        <SenderField
          sender={sender}
          problems={problems}
          onSign={(lines) => dispatch({ type: 'signed', sender: lines })}
        />
      </div>
    </div>
  )
}
