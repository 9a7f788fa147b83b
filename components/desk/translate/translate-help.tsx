'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownLanguages } from '@/lib/browser/translate/languages'
import type { Lang } from '@/lib/i18n/languages'
import { splitParagraphs } from '@/lib/letter/machine-words'
import { checkAgreement, type Writer } from '@/lib/phrases/check-agreement'
import { displayNames } from '@/lib/text/intl'
import { AgreementList } from './agreement-list'
import { useTranslator } from './use-translator'

type Props = {
  lang: Lang
  /** Pairs of models that the operator hosts (`enru`); none, and only the browser's own translator is asked. */
  pairs: readonly string[]
  /** The writer's own words, in their language. */
  own: string
  onOwn: (own: string) => void
  /** Puts Russian paragraphs into the letter, as they came or as the writer changed them. */
  onInsert: (russian: string, machine: readonly string[]) => void
}

const writers = ['x', 'f', 'm', 'pl'] as const satisfies readonly Writer[]

/** What keeps browsers and extensions from sending, correcting or remembering what is typed (security.md, T11). */
const quiet = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const

/** Writing in one's own language: a translator on this device where there is one, an honest word where there is none. */
export function TranslateHelp({ lang, pairs, own, onOwn, onInsert }: Props) {
  const { t } = useTranslation('translate')
  const [isOpen, setOpen] = useState(false)
  const [from, setFrom] = useState<string>(lang === 'ru' ? 'en' : lang)
  const [writer, setWriter] = useState<Writer>('x')
  const [chosen, setChosen] = useState<string | null>(null)
  const [russian, setRussian] = useState('')
  const [machine, setMachine] = useState<readonly string[]>([])
  const { offered, progress, translate, stop } = useTranslator(from, pairs, isOpen)
  const names = displayNames(lang, { type: 'language' })
  const findings = useMemo(() => checkAgreement(russian, writer), [russian, writer])
  const by = offered?.find(({ translator }) => translator.id === chosen) ?? offered?.[0]
  const isBusy = progress.say === 'fetching' || progress.say === 'translating'

  const run = async () => {
    if (!by || own.trim() === '') return
    const done = await translate(by.translator, splitParagraphs(own))
    if (!done) return
    setRussian(done.join('\n'))
    setMachine(done)
  }
  const insert = () => {
    onInsert(russian, machine)
    setRussian('')
    setMachine([])
  }
  const choice = (
    label: ReactNode,
    value: string,
    change: (value: string) => void,
    all: readonly [string, string][],
  ) => (
    <label>
      {label}
      <select className="input" value={value} onChange={(event) => change(event.target.value)}>
        {all.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <details className="panel translate" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="panel__title">{t('title')}</summary>
      <div className="field">
        <p className="row">
          {choice(
            t('language'),
            from,
            setFrom,
            ownLanguages.map((tag) => [tag, names.of(tag) ?? tag] as const),
          )}
          {choice(
            t('writer.label'),
            writer,
            (value) => setWriter(value as Writer),
            writers.map((who) => [who, t(`writer.${who}`)] as const),
          )}
        </p>
        {offered === null && <p className="note">{t('asking')}</p>}
        {offered?.length === 0 && (
          <div className="translate__none">
            <p>{t('none.what')}</p>
            <p>{t('none.how')}</p>
            <p className="note">{t('none.means')}</p>
          </div>
        )}
        {by && (
          <>
            {offered && offered.length > 1 && (
              <fieldset className="choice choice--row">
                <legend>{t('by.legend')}</legend>
                {offered.map(({ translator }) => (
                  <label key={translator.id} className="choice__one">
                    <input
                      type="radio"
                      name="translator"
                      checked={translator.id === by.translator.id}
                      onChange={() => setChosen(translator.id)}
                    />
                    <span>{t(`by.${translator.id}`)}</span>
                  </label>
                ))}
              </fieldset>
            )}
            <p className="translate__leaves">
              {t('leaves.nothing')} {by.availability === 'downloadable' && t(`leaves.${by.translator.id}`)}
            </p>
            <label htmlFor="own-words">{t('own')}</label>
            <textarea
              id="own-words"
              className="input"
              rows={6}
              lang={from}
              value={own}
              onChange={(event) => onOwn(event.target.value)}
              {...quiet}
            />
            <p className="row">
              <button
                type="button"
                className="button"
                disabled={isBusy || own.trim() === ''}
                onClick={() => void run()}
              >
                {t('translate')}
              </button>
              {isBusy && (
                <button type="button" className="plain" onClick={stop}>
                  {t('stop')}
                </button>
              )}
            </p>
            {progress.say === 'fetching' && (
              <progress aria-label={t('fetching')} max={1} value={progress.share ?? undefined} />
            )}
          </>
        )}
        <p role="status" className="translate__state">
          {progress.say === 'fetching' && t('fetching')}
          {progress.say === 'translating' && t('translating')}
          {progress.say === 'failed' && t(`problem.${progress.code}`)}
        </p>
        {russian !== '' && (
          <>
            <label htmlFor="machine-russian">{t('result')}</label>
            <textarea
              id="machine-russian"
              className="input"
              rows={6}
              lang="ru"
              value={russian}
              onChange={(event) => setRussian(event.target.value)}
              {...quiet}
            />
            <AgreementList text={russian} findings={findings} onRepair={setRussian} />
            <p className="note">{t('resultNote')}</p>
            <p>
              <button type="button" className="button" onClick={insert}>
                {t('insert')}
              </button>
            </p>
          </>
        )}
      </div>
    </details>
  )
}
