'use client'

import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SheetPreview } from '@/components/print/sheet-preview'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Job } from '@/lib/print/types'
import type { StepProps } from '../desk-types'
import { MakePdf } from '../make-pdf'
import { Problems } from '../problems'

type Props = { job: Job; name: string; go: StepProps['go']; filesMade: number; onMade: () => void }

const ready = { say: 'print' } as const

/** One more thing for the printer beside the letter: how it looks, and its file; or what has to change first. */
export function Piece({ job, name, go, filesMade, onMade }: Props) {
  const { t } = useTranslation('printshop')
  const layout = useMemo(() => layoutSheets(job), [job])
  const id = useId()
  if (!layout.ok) return <Problems problems={layout.problems} go={go} id={id} />
  return (
    <div className="piece">
      {layout.sheets.slice(0, 1).map((sheet) => (
        <SheetPreview
          key={sheet.side}
          sheet={sheet}
          label={name}
          guides
          className={sheet.heightMm > sheet.widthMm ? 'preview__side preview__side--tall' : 'preview__side'}
        />
      ))}
      <MakePdf
        job={job}
        before={ready}
        filesMade={filesMade}
        onMade={onMade}
        button={t('piece.make', { piece: name })}
      />
    </div>
  )
}
