import type { FontId } from '@/lib/print/types'

/** Every face we cut: those that print, and two that only the page needs. */
export type CutId = FontId | 'pt-serif-bold' | 'pt-serif-italic'

/**
 * Where each face comes from and what our cut is called inside the file. The full fonts reserve the names
 * «PT Sans», «PT Serif» and «ParaType» (OFL 1.1), and a cut is a modified version: it needs another name.
 * The names are plain on purpose: they travel inside every PDF, which must not name the tool that made it.
 */
export const sources: Record<CutId, { file: string; family: string; style: string }> = {
  'pt-serif': {
    file: 'pt-serif/400Regular/PTSerif_400Regular.ttf',
    family: 'Letter Serif',
    style: 'Regular',
  },
  'pt-serif-bold': { file: 'pt-serif/700Bold/PTSerif_700Bold.ttf', family: 'Letter Serif', style: 'Bold' },
  'pt-serif-italic': {
    file: 'pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf',
    family: 'Letter Serif',
    style: 'Italic',
  },
  'pt-sans': { file: 'pt-sans/400Regular/PTSans_400Regular.ttf', family: 'Letter Sans', style: 'Regular' },
  'pt-sans-bold': { file: 'pt-sans/700Bold/PTSans_700Bold.ttf', family: 'Letter Sans', style: 'Bold' },
  'pt-sans-narrow': {
    file: 'pt-sans-narrow/400Regular/PTSansNarrow_400Regular.ttf',
    family: 'Letter Sans Narrow',
    style: 'Regular',
  },
  'pt-sans-narrow-bold': {
    file: 'pt-sans-narrow/700Bold/PTSansNarrow_700Bold.ttf',
    family: 'Letter Sans Narrow',
    style: 'Bold',
  },
  caveat: { file: 'caveat/400Regular/Caveat_400Regular.ttf', family: 'Letter Hand', style: 'Regular' },
}
