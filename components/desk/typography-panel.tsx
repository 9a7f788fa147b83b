'use client'

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

/** What would change, before it does: how many of each kind, and where. */
function Found({ text, changes, onSet }: FoundProps & { onSet: () => void }) {
  const { t } = useTranslation('desk')
  if (changes.length === 0) return <p>{t('typography.nothing')}</p>
  const said = kinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [t(`typography.${kind}`, { count })] : []
  })
  return (
    <>
      <p>{said.join(', ')}</p>
      <Preview text={text} changes={changes} />
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
