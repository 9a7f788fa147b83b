import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { MadeFile } from './use-files'

type Props = {
  files: readonly MadeFile[]
  nameOf: (letter: number | null) => string
  titleOf: (letter: number | null) => string
  /** The first link gets the focus when all is made. */
  first: RefObject<HTMLAnchorElement | null>
  isOne: boolean
}

/** Finished files as links; they lie in the memory of this page until it closes. */
export function FileList({ files, nameOf, titleOf, first, isOne }: Props) {
  const { t } = useTranslation('pack')
  if (files.length === 0) return null
  return (
    <ul role="list" className={isOne ? undefined : 'pack-files'}>
      {files.map(({ letter, url, pages }, index) => (
        <li key={url}>
          <a
            ref={index === 0 ? first : undefined}
            className={isOne ? 'action' : 'plain'}
            href={url}
            download={nameOf(letter)}
            aria-label={t('make.saveLabel', { file: nameOf(letter), title: titleOf(letter) })}
          >
            {isOne ? t('make.save', { file: nameOf(letter) }) : titleOf(letter)}
          </a>{' '}
          <span className="note">{t('make.pages', { count: pages })}</span>
        </li>
      ))}
    </ul>
  )
}
