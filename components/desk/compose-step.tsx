'use client'

import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { typeInto } from '@/lib/browser/type-into'
import { greet } from '@/lib/letter/greet'
import { listGreetings } from '@/lib/letter/greetings'
import type { Frame, Measure, PrintProblem } from '@/lib/print/types'
import { DeskCard } from './desk-card'
import type { StepProps } from './desk-types'
import { GreetingChoice } from './greeting-choice'
import { Hints } from './hints'
import { LetterField } from './letter-field'
import { SenderField } from './sender-field'
import { SpaceLeft } from './space-left'

type Props = StepProps & { measure: Measure; frame: Frame | null; problems: readonly PrintProblem[] }

/** Step one: the sheet, the pen, a greeting, who sends. */
export function ComposeStep({ lang, addressee, state, dispatch, go, measure, frame, problems }: Props) {
  const { t } = useTranslation('desk')
  const field = useRef<HTMLTextAreaElement>(null)
  const greetings = useMemo(() => listGreetings(addressee.recipient), [addressee.recipient])
  const { text, paper, sender } = state

  const onGreet = (greeting: string) => {
    dispatch({ type: 'greeted', greeting })
    if (!field.current) return
    const edit = greet(field.current.value, greeting, greetings)
    if (edit) typeInto(field.current, edit)
    else field.current.focus()
  }

  return (
    <div className="bench">
      <div>
        <GreetingChoice
          greetings={greetings}
          chosen={state.greeting !== null && text.startsWith(state.greeting) ? state.greeting : null}
          onGreet={onGreet}
        />
        <DeskCard paper={paper} sizePt={measure.sizePt} frame={frame}>
          <LetterField
            field={field}
            text={text}
            over={measure.over}
            onWrite={(written) => dispatch({ type: 'wrote', text: written })}
          />
        </DeskCard>
        <SpaceLeft measure={measure} paper={paper} isEmpty={text.trim() === ''} />
        <p className="onward onward--end">
          <button type="button" className="action" onClick={() => go('check')}>
            {t('move.toCheck')}
          </button>
        </p>
      </div>
      <div className="beside">
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
