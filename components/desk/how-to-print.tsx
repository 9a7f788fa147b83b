import { useTranslation } from 'react-i18next'
import { formats } from '@/lib/print/formats'
import { foldsFor } from '@/lib/print/in-envelope'
import type { Paper } from './desk-types'

const foldWords = {
  dl: 'how.foldThree',
  no10: 'how.foldThree',
  c6: 'how.foldFour',
  c5: 'how.foldTwo',
} as const

/** What to do with the file, in the order of doing it, from the facts of the paper. */
function waysOf({ format, flip, sides, envelope }: Paper): string[] {
  const chosen = formats[format]
  if (chosen.kind === 'letter')
    return ['how.scale', 'how.plain', envelope === 'dl-window' ? 'how.page' : foldWords[foldsFor[envelope]]]
  if (chosen.shop) return ['how.shop', 'how.shopPaper']
  const { imposition } = chosen
  const turn =
    sides === 'fronts'
      ? 'how.fronts'
      : sides === 'backs'
        ? 'how.backs'
        : imposition && flip === 'long'
          ? 'how.duplex'
          : 'how.duplexShort'
  const cut = imposition ? [imposition.marks === 'ticks' ? 'how.cut' : 'how.crop', 'how.test'] : []
  return ['how.scale', turn, 'how.stock', ...cut]
}

/** How the file becomes paper. */
export function HowToPrint({ paper }: { paper: Paper }) {
  const { t } = useTranslation('printshop')
  return (
    <section className="how" aria-labelledby="how">
      <h2 id="how">{t('how.title')}</h2>
      <ol>
        {waysOf(paper).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </section>
  )
}
