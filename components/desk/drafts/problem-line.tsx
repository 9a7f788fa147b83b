import { useTranslation } from 'react-i18next'
import type { KeepProblem } from '@/lib/browser/drafts/box'

/** What did not work, in one calm sentence; nothing where all is well. */
export function ProblemLine({ code, id }: { code: KeepProblem | null; id?: string }) {
  const { t } = useTranslation('drafts')
  return (
    <p className="drafts__problem" id={id} role="status">
      {code && t(`problem.${code}`)}
    </p>
  )
}
