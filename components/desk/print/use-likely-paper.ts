'use client'

import { type Dispatch, useEffect, useState } from 'react'
import type { DeskAction } from '@/lib/letter/reducer'
import { likelyPaper } from '@/lib/print/likely-paper'
import type { Paper } from '../desk-types'
import { envelopesFor, firstFormats, type SheetPaper } from './offer'

/**
 * The paper that most printers near the reader hold. The server does not ask; once the page runs, the browser's own settings
 * answer, and where it is US Letter the desk begins with that.
 */
export function useLikelyPaper(dispatch: Dispatch<DeskAction<Paper>>): SheetPaper {
  const [paper, setPaper] = useState<SheetPaper>('a4')
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    if (likelyPaper(navigator.languages, timeZone) === 'a4') return
    setPaper('letter')
    const [format] = firstFormats.letter
    const [envelope] = envelopesFor.letter
    dispatch({ type: 'chosePaper', paper: { format, envelope } })
  }, [dispatch])
  return paper
}
