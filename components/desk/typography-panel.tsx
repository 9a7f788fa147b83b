'use client'

import type { TFunction } from 'i18next'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkedSpot } from '@/lib/letter/marked-spot'
import type { TypographyChange, TypographyKind } from '@/lib/russian/typography'
import { SidePanel } from './side-panel'
import { useTypography } from './use-typography'

type FoundProps = { text: string; changes: readonly TypographyChange[] }

/** The letter as it would be set, every change marked. What scrolls must be within reach of the keyboard. */
function Preview({ text, changes }: FoundProps) {
  const { t } = useTranslation('desk')
  const stands = (change: TypographyChange | undefined) => change?.end ?? 0
  return (
    <section
      className="places"
      aria-label={t('typography.preview')}
      lang="ru"
      translate="no"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {changes.map((change, index) => (
        <Fragment key={change.start}>
          {text.slice(stands(changes[index - 1]), change.start)}
          <mark className={change.fix.trim() === '' ? 'places__space' : undefined}>{change.fix}</mark>
        </Fragment>
      ))}
      {text.slice(stands(changes.at(-1)))}
    </section>
  )
}

const kinds: readonly TypographyKind[] = ['quotes', 'dash', 'yo', 'ellipsis', 'noBreak', 'spacing']

/** How many changes of each kind, in words; said aloud, as the preview is not. */
function sum(changes: readonly TypographyChange[], t: TFunction<'desk'>): string {
  if (changes.length === 0) return t('typography.nothing')
  return kinds
    .map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t(`typography.${kind}`, { count }))
    .join(', ')
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
      <p role="status">
        {look.say === 'failed' ? t('typography.failed') : isFresh ? sum(look.changes, t) : ''}
      </p>
      {isFresh && look.changes.length > 0 && (
        <>
          <Preview text={text} changes={look.changes} />
          <p>
            <button type="button" className="button" onClick={() => onSet(look.changes)}>
              {t('typography.change', { count: look.changes.length })}
            </button>
          </p>
        </>
      )}
    </SidePanel>
  )
}
