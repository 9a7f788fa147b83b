'use client'

import { useTranslation } from 'react-i18next'
import { excerptOf } from '@/lib/letter/excerpt'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import type { TypographyChange } from '@/lib/russian/typography'
import { SidePanel } from './side-panel'
import { useTypography } from './use-typography'

/** So many places are shown; the rest are counted. */
const mostShown = 8

/** One changed place as it would read. */
function Place({ text, change }: { text: string; change: TypographyChange }) {
  const { before, after } = excerptOf(text, change)
  return (
    <li lang="ru" translate="no">
      {before}
      <mark>{change.fix}</mark>
      {after}
    </li>
  )
}

type FoundProps = { text: string; changes: readonly TypographyChange[]; onSet: () => void }

/** What would change, before it does: the places anyone can see, and a count of those nobody can. */
function Found({ text, changes, onSet }: FoundProps) {
  const { t } = useTranslation('desk')
  const seen = changes.filter(({ fix }) => fix.trim() !== '')
  const spaces = changes.length - seen.length
  if (changes.length === 0) return <p>{t('typography.nothing')}</p>
  return (
    <>
      {seen.length > 0 && (
        <ul className="places" role="list">
          {seen.slice(0, mostShown).map((change) => (
            <Place key={change.start} text={text} change={change} />
          ))}
        </ul>
      )}
      {seen.length > mostShown && <p>{t('typography.more', { count: seen.length - mostShown })}</p>}
      {spaces > 0 && <p>{t('typography.spaces', { count: spaces })}</p>}
      <p>
        <button type="button" className="button" onClick={onSet}>
          {t('typography.change', { count: changes.length })}
        </button>
      </p>
    </>
  )
}

type Props = {
  text: string
  keep: readonly string[]
  /** Makes every change at once: one step back takes all of them back. */
  onSet: (changes: readonly MarkedSpot[]) => void
}

/** Quotes, dashes, no-break spaces and ё, when somebody asks for them. */
export function TypographyPanel({ text, keep, onSet }: Props) {
  const { t } = useTranslation('desk')
  const { look, ask } = useTypography(keep)
  const isFresh = look.say === 'found' && look.text === text
  return (
    <SidePanel title={t('typography.title')}>
      <p className="note">{t('typography.note')}</p>
      {!isFresh && (
        <p>
          <button
            type="button"
            className="button"
            disabled={text.trim() === '' || look.say === 'loading'}
            onClick={() => ask(text)}
          >
            {t('typography.look')}
          </button>
        </p>
      )}
      <div aria-live="polite">
        {look.say === 'failed' && <p>{t('typography.failed')}</p>}
        {isFresh && <Found text={text} changes={look.changes} onSet={() => onSet(look.changes)} />}
      </div>
    </SidePanel>
  )
}
