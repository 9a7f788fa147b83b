'use client'

import { useMemo, useReducer } from 'react'
import { useTranslation } from 'react-i18next'
import { type Sentences, SentencesProvider } from '@/components/desk/sentences'
import { useLeaveWarning } from '@/components/desk/use-leave-warning'
import type { Lang } from '@/lib/i18n/languages'
import { chosenOf, packJobOf } from '@/lib/pack/job-of'
import { emptyPlan, reducePlan } from '@/lib/pack/plan'
import type { PackPerson, PackWords } from '@/lib/pack/types'
import { LookThrough } from './look-through'
import { MakeFiles } from './make-files'
import { PeopleChoice } from './people-choice'
import { PrintChoice } from './print-choice'
import { useLaid } from './use-laid'
import { usePress } from './use-press'

type Props = {
  lang: Lang
  sentences: Sentences
  people: readonly PackPerson[]
  /** Names of the regions in which they are held, by ISO code. */
  regions: Readonly<Record<string, string>>
  words: PackWords
}

/** An evening's desk: whom, what, the sheets, the file. Who was chosen is known to this page alone. */
export function PackDesk({ sentences, ...props }: Props) {
  return (
    <SentencesProvider lang={props.lang} sentences={sentences}>
      <Bench {...props} />
    </SentencesProvider>
  )
}

function Bench({ lang, people, regions, words }: Omit<Props, 'sentences'>) {
  const { t } = useTranslation('pack')
  const [plan, dispatch] = useReducer(reducePlan, emptyPlan)
  useLeaveWarning(plan.chosen.size > 0)
  const { chosen: ids, own, options, output } = plan
  const chosen = useMemo(() => chosenOf(people, { chosen: ids }), [people, ids])
  const job = useMemo(
    () => packJobOf(people, { chosen: ids, own, options }, words, lang),
    [people, ids, own, options, words, lang],
  )
  const press = usePress()
  const laid = useLaid(press, job)
  return (
    <div className="desk pack" data-ready={press ? '' : undefined}>
      <p className="stays">
        <span>
          <b>{t('promise.stays')}</b> {t('promise.never')}{' '}
          <a href={`/${lang}/about#protects`} target="_blank" rel="noopener">
            {t('desk:promise.limits')}
          </a>
        </span>
      </p>
      <div className="bench bench--print">
        <div className="print-form">
          <PeopleChoice people={people} regions={regions} plan={plan} dispatch={dispatch} lang={lang} />
          <PrintChoice options={options} problems={laid?.answer.problems ?? []} dispatch={dispatch} />
        </div>
        <div className="print-out">
          <MakeFiles
            chosen={chosen}
            options={options}
            output={output}
            laid={laid}
            dispatch={dispatch}
            press={press}
            job={job}
          />
          {laid && press && chosen.length > 0 && (
            <LookThrough
              lang={lang}
              press={press}
              laid={laid}
              people={people}
              plan={plan}
              dispatch={dispatch}
            />
          )}
        </div>
      </div>
    </div>
  )
}
