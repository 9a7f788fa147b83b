import { useTranslation } from 'react-i18next'
import { findMachineWords } from '@/lib/letter/machine-words'

/** Says which paragraphs are still a machine's, until somebody changes a word in them. */
export function MachineWords({ text, machine }: { text: string; machine: readonly string[] }) {
  const { t } = useTranslation('translate')
  const spots = findMachineWords(text, machine)
  if (spots.length === 0) return null
  return (
    <section className="machine-words" aria-labelledby="machine-words">
      <h2 id="machine-words">{t('machine.title', { count: spots.length })}</h2>
      <ul role="list" lang="ru" translate="no">
        {spots.map(({ start, end }) => (
          <li key={start}>
            {text.slice(start, end).slice(0, 60).trimEnd()}
            {end - start > 60 && '…'}
          </li>
        ))}
      </ul>
      <p className="note">{t('machine.note')}</p>
    </section>
  )
}
