import { useTranslation } from 'react-i18next'
import type { PrintProblem } from '@/lib/print/types'
import type { StepProps } from './desk-types'
import { listSigns } from './signs'

type Props = { problems: readonly PrintProblem[]; go: StepProps['go']; id?: string }

/** What has to change before anything can be printed, and the way to where it can be. */
export function Problems({ problems, go, id = 'problems' }: Props) {
  const { t } = useTranslation('desk')
  const say = (problem: PrintProblem): { words: string; field: 'letter' | 'sender' | null } => {
    switch (problem.code) {
      case 'text.empty':
        return { words: t('make.missing'), field: 'letter' }
      case 'text.tooLong':
        return { words: t('problem.tooLong', { count: problem.over }), field: 'letter' }
      case 'text.unprintable':
        return {
          words: t('problem.unprintable', { characters: listSigns(problem.characters) }),
          field: 'letter',
        }
      case 'sender.unprintable':
        return {
          words: t('problem.senderUnprintable', { characters: listSigns(problem.characters) }),
          field: 'sender',
        }
      case 'sender.tooLong':
        return { words: t('problem.senderTooLong', { count: problem.linesAllowed }), field: 'sender' }
      case 'address.tooLong':
        return { words: t('problem.address'), field: null }
      case 'sides.noFronts':
        return { words: t('printshop:problem.noFronts'), field: null }
      default:
        return { words: t('problem.other'), field: null }
    }
  }
  return (
    <section className="problems" aria-labelledby={id}>
      <h2 id={id}>{t('problem.title')}</h2>
      <ul role="list">
        {problems.map((problem) => {
          const { words, field } = say(problem)
          return (
            <li key={problem.code}>
              {words}{' '}
              {field && (
                <button type="button" className="plain" onClick={() => go('compose', field)}>
                  {t(field === 'letter' ? 'problem.toLetter' : 'problem.toSender')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
