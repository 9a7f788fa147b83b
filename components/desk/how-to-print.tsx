import { useTranslation } from 'react-i18next'
import type { Paper } from './desk-types'

const ways = {
  'a6-4up-a4': ['how.scale', 'how.duplex', 'how.stock', 'how.cut', 'how.test'],
  'quarter-4up-letter': ['how.scale', 'how.duplex', 'how.stock', 'how.cut', 'how.test'],
  a6: ['how.scale', 'how.duplexShort', 'how.stock'],
  a4: ['how.scale', 'how.page'],
  'us-letter': ['how.scale', 'how.page'],
} as const

/** How the file becomes paper: in the order of doing it. */
export function HowToPrint({ paper }: { paper: Paper }) {
  const { t } = useTranslation('desk')
  return (
    <section className="how" aria-labelledby="how">
      <h2 id="how">{t('how.title')}</h2>
      <ol>
        {ways[paper.format].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </section>
  )
}
