'use client'

import { useCallback, useState } from 'react'
import type { TypographyChange } from '@/lib/russian/typography'

/** What the second look found: for this text, and for no other. */
export type Look =
  | { say: 'none' | 'loading' | 'failed' }
  | { say: 'found'; text: string; changes: readonly TypographyChange[] }

/** Typography on request. Its dictionary arrives as script, the first time somebody asks. */
export function useTypography(keep: readonly string[]) {
  const [look, setLook] = useState<Look>({ say: 'none' })
  const ask = useCallback(
    async (text: string) => {
      setLook({ say: 'loading' })
      try {
        const { findTypography } = await import('@/lib/russian/typography')
        setLook({ say: 'found', text, changes: findTypography(text, keep) })
      } catch {
        setLook({ say: 'failed' })
      }
    },
    [keep],
  )
  return { look, ask }
}
