import { useTranslation } from 'react-i18next'
import { unseen } from '@/components/ui/unseen'
import { SENDER_LINES_OFFERED } from '@/lib/letter/sender-lines'
import type { PrintProblem } from '@/lib/print/types'
import { listSigns } from './signs'

type Props = { sender: string; problems: readonly PrintProblem[]; onSign: (sender: string) => void }

/** Who sends: a choice, explained as one, and kept on this page only. */
export function SenderField({ sender, problems, onSign }: Props) {
  const { t } = useTranslation('desk')
  const said = problems.flatMap((problem) => {
    if (problem.code === 'sender.unprintable')
      return [t('sender.unprintable', { characters: listSigns(problem.characters) })]
    return problem.code === 'sender.tooLong' ? [t('sender.tooLong', { count: problem.linesAllowed })] : []
  })
  return (
    <div className="field sender">
      <label htmlFor="sender">{t('sender.label')}</label>
      <p className="note" id="sender-note">
        {t('sender.note')}
      </p>
      {said.map((line) => (
        <p key={line} className="state--stop" id="sender-problem" role="status">
          {line}
        </p>
      ))}
      <textarea
        id="sender"
        className="input"
        rows={SENDER_LINES_OFFERED}
        aria-describedby={said.length > 0 ? 'sender-note sender-problem' : 'sender-note'}
        aria-invalid={said.length > 0 || undefined}
        autoComplete="off"
        {...unseen}
        value={sender}
        onChange={(event) => onSign(event.target.value)}
      />
    </div>
  )
}
