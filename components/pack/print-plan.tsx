import { useTranslation } from 'react-i18next'
import type { SheetNote } from '@/lib/browser/pdf-pack-messages'
import { pageRuns } from '@/lib/pack/page-runs'
import type { PackOptions, PackOutput } from '@/lib/pack/types'

type Props = { notes: readonly SheetNote[]; options: PackOptions; files: PackOutput['files'] }

/** Which pages go through the printer how. */
export function PrintPlan({ notes, options, files }: Props) {
  const { t } = useTranslation('pack')
  const isSingle = options.cards === 'a6'
  const turning = t(isSingle || options.flip === 'short' ? 'how.short' : 'how.long')
  const runs = pageRuns(notes)
  return (
    <section className="how" aria-labelledby="how">
      <h3 id="how">{t('how.title')}</h3>
      <ol>
        <li>{t('desk:how.scale')}</li>
        {files === 'one' &&
          runs.map(({ part, from, to, twoSided }) => (
            <li key={part}>
              {t(from === to ? 'how.page' : 'how.pages', { from, to, what: t(`part.${part}`) })}{' '}
              {twoSided ? turning : t('how.oneSided')}
            </li>
          ))}
        {files === 'each' && runs[0]?.twoSided && (
          <li>
            {t('how.each')} {turning}
          </li>
        )}
        {options.parts.includes('cards') && <li>{t('desk:how.stock')}</li>}
        {options.parts.includes('cards') && !isSingle && <li>{t('how.cut')}</li>}
      </ol>
    </section>
  )
}
