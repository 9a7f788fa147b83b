'use client'

import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { typeInto } from '@/lib/browser/type-into'
import { greet } from '@/lib/letter/greet'
import { listGreetings } from '@/lib/letter/greetings'
import { holdBack, spotAt } from '@/lib/letter/hold-back'
import type { ListedFinding } from '@/lib/letter/list-findings'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import { repairAll } from '@/lib/letter/repair'
import { formats } from '@/lib/print/formats'
import type { Frame, Measure, PrintProblem } from '@/lib/print/types'
import { DeskCard } from './desk-card'
import type { StepProps } from './desk-types'
import { FindingCard } from './finding-card'
import { Findings } from './findings'
import { GreetingChoice } from './greeting-choice'
import { Hints } from './hints'
import { LetterField } from './letter-field'
import { LiveStatus } from './live-status'
import { MarkCard } from './mark-card'
import { PhrasePanels, SuggestPanel } from './phrasebook/phrase-panels'
import { usePhrasebook } from './phrasebook/use-phrasebook'
import { ScreenKeyboard } from './screen-keyboard'
import { SenderField } from './sender-field'
import { SpaceLeft } from './space-left'
import { type Typing, TypingHelp } from './typing-help'
import { TypographyPanel } from './typography-panel'
import { useLatinTyping } from './use-latin-typing'
import { usePen } from './use-pen'
import type { CheckState } from './use-russian-check'

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

/** Step one: the sheet, the pen, a greeting, who sends, and what helps while writing. */
export function ComposeStep(props: Props) {
  const { lang, addressee, state, dispatch, go, measure, frame, problems } = props
  const { checkState, ignored, signs, keep, typing, onType } = props
  const { t } = useTranslation('desk')
  const field = useRef<HTMLTextAreaElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const greetings = useMemo(() => listGreetings(addressee.recipient), [addressee.recipient])
  const { text, paper, sender } = state
  const pen = usePen(field)
  useLatinTyping(field, typing.latin)
  const length = formats[paper.format].kind === 'card' ? 'card' : 'letter'
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

  // What the writer is in the middle of is not spoken of.
  const findings = useMemo(
    () => props.findings.filter(({ spots }) => holdBack(spots, pen.writingAt).length > 0),
    [props.findings, pen.writingAt],
  )
  const marks = useMemo(
    () => findings.flatMap(({ spots, kind }, number) => spots.map((spot) => ({ ...spot, kind, number }))),
    [findings],
  )
  const at = pen.lookingAt && spotAt(marks, pen.lookingAt.from, pen.lookingAt.to)
  const mark = at === null ? null : (marks[at] ?? null)
  const current = mark && findings[mark.number]

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
    pen.close()
  }
  const onIgnore = ({ key }: ListedFinding) => {
    dispatch({ type: 'ignored', key })
    pen.close()
    field.current?.focus()
  }
  const onClose = () => {
    pen.close()
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
        <DeskCard paper={paper} sizePt={measure.sizePt} frame={frame}>
          <LetterField
            field={field}
            layer={layer}
            text={text}
            marks={marks}
            current={mark}
            over={measure.over}
            wantsKeyboard={typing.keyboard === 'none'}
            onWrite={(written) => dispatch({ type: 'wrote', text: written })}
          >
            {mark && current && (
              <MarkCard layer={layer} spot={mark} onClose={onClose}>
                <FindingCard
                  lang={lang}
                  number={mark.number + 1}
                  text={text}
                  finding={current}
                  signs={signs}
                  onRepair={() => onRepair(current.spots)}
                  onIgnore={() => onIgnore(current)}
                />
              </MarkCard>
            )}
          </LetterField>
        </DeskCard>
        {typing.keyboard !== 'none' && <ScreenKeyboard layout={typing.keyboard} field={field} />}
        <SpaceLeft measure={measure} paper={paper} isEmpty={text.trim() === ''}>
          <LiveStatus state={checkState} count={findings.length} isWriting={pen.writingAt !== null} />
        </SpaceLeft>
        <PhrasePanels phrasebook={phrasebook} />
        <p className="onward onward--end">
          <button type="button" className="action" onClick={() => go('check')}>
            {t('move.toCheck')}
          </button>
        </p>
      </div>
      {/* Beside the sheet: what is marked, then help that opens when wanted, then what to know. */}
      <div className="beside">
        {(findings.length > 0 || ignored > 0) && (
          <Findings
            lang={lang}
            text={text}
            findings={findings}
            ignored={ignored}
            signs={signs}
            current={mark?.number ?? null}
            onRepair={onRepair}
            onIgnore={onIgnore}
            onShowAgain={() => {
              for (const key of state.ignored) dispatch({ type: 'heeded', key })
            }}
          />
        )}
        <div className="panels">
          <TypingHelp typing={typing} onChoose={onType} />
          <TypographyPanel text={text} keep={keep} onSet={onRepair} />
        </div>
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
