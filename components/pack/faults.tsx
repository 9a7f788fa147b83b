import { useTranslation } from 'react-i18next'
import { sayFault } from './say-fault'
import type { Laid } from './use-laid'

/** What stops the pack, or who is left out of it and why; nothing where all is well. */
export function Faults({ laid: { job, answer } }: { laid: NonNullable<Laid> }) {
  const { t } = useTranslation('pack')
  const { problems, faults } = answer
  const people = new Set(faults.map(({ letter }) => letter)).size
  return (
    <div aria-live="polite">
      {problems.length > 0 && (
        <ul role="list" className="problems">
          {problems.map((problem) => (
            <li key={problem.code} className="state--stop">
              {sayFault(problem, t)}
            </li>
          ))}
        </ul>
      )}
      {faults.length > 0 && (
        <section className="problems" aria-labelledby="faults">
          <h3 id="faults">{t('fault.title', { count: people })}</h3>
          <ul role="list">
            {faults.map(({ letter, problem }) => (
              <li key={`${letter} ${problem.code}`}>
                <b>{job.letters[letter]?.profile?.name}</b>: {sayFault(problem, t)}
              </li>
            ))}
          </ul>
          {people < job.letters.length && <p className="note">{t('fault.rest')}</p>}
        </section>
      )}
    </div>
  )
}
