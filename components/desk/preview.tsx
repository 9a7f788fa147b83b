'use client'

import { useTranslation } from 'react-i18next'
import { SheetPreview } from '@/components/print/sheet-preview'
import type { Sheet } from '@/lib/print/types'

type Props = { sheets: readonly Sheet[]; isCard: boolean; photoUrl: string | null }

/** Every side as it will lie in the hand, drawn from the very boxes of the PDF; dashed lines don't print. */
export function Preview({ sheets, isCard, photoUrl }: Props) {
  const { t } = useTranslation('desk')
  const nameOf = ({ side }: Sheet, index: number) =>
    isCard ? t(side === 'front' ? 'preview.front' : 'preview.back') : t('preview.page', { number: index + 1 })
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t('preview.title')}</h2>
      <div className={isCard ? 'blotter preview' : 'blotter preview preview--pages'}>
        {sheets.map((sheet, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a side has no identity but its place
          <figure key={index}>
            <SheetPreview
              sheet={sheet}
              label={nameOf(sheet, index)}
              guides
              photoUrl={photoUrl}
              letter={isCard ? 0 : undefined}
              className="preview__side"
            />
            <figcaption className="note">{nameOf(sheet, index)}</figcaption>
          </figure>
        ))}
      </div>
      <p className="note">{t('preview.guides')}</p>
    </section>
  )
}
