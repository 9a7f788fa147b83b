import { memo, type Ref, type RefObject } from 'react'
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
  if (files.length === 0) return null
  return (
    <ul role="list" className={isOne ? undefined : 'pack-files'}>
      {files.map(({ letter, url, pages }, index) => (
        <FileLine
          key={url}
          link={index === 0 ? first : undefined}
          url={url}
          pages={pages}
          name={nameOf(letter)}
          title={titleOf(letter)}
          isOne={isOne}
        />
      ))}
    </ul>
  )
}

type LineProps = {
  link: Ref<HTMLAnchorElement> | undefined
  url: string
  pages: number
  name: string
  title: string
  isOne: boolean
}

// Hundreds of lines may stand here while one more is added.
const FileLine = memo(function FileLine({ link, url, pages, name, title, isOne }: LineProps) {
  const { t } = useTranslation('pack')
  return (
    <li>
      <a
        ref={link}
        className={isOne ? 'action' : 'plain'}
        href={url}
        download={name}
        aria-label={t('make.saveLabel', { file: name, title })}
      >
        {isOne ? t('make.save', { file: name }) : title}
      </a>{' '}
      <span className="note">{t('make.pages', { count: pages })}</span>
    </li>
  )
})
