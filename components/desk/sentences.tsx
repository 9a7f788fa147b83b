'use client'

import { createInstance, type i18n as I18n } from 'i18next'
import { type ReactNode, useState } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'

export type Sentences = Record<string, Record<string, unknown>>

function speak(lang: Lang, sentences: Sentences): I18n {
  const i18n = createInstance()
  i18n.use(initReactI18next).init({
    lng: lang,
    ns: Object.keys(sentences),
    defaultNS: 'desk',
    resources: { [lang]: sentences },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<I18n['init']>[0])
  return i18n
}

type Props = { lang: Lang; sentences: Sentences; children: ReactNode }

/** The desk's sentences in the page's language. They came with the page: nothing is fetched for them. */
export function SentencesProvider({ lang, sentences, children }: Props) {
  const [i18n] = useState(() => speak(lang, sentences))
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
}
