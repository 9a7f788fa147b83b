import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/page-frame'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'

const codes = ['notFound', 'badAddress', 'tooLong', 'methodNotAllowed', 'fault', 'directoryMissing'] as const

type Props = { params: Promise<{ lang: string; code: string }> }

async function read({ params }: Props) {
  const { lang, code } = await params
  const known = codes.find((name) => name === code)
  if (!isLang(lang) || !known) notFound()
  return { lang, code: known, t: await getT(lang, 'problem') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code, t } = await read(props)
  return { title: t(`${code}.title`), robots: { index: false } }
}

/** What went wrong and where to go from here; server.mjs shows it with the fitting status. Reads no database. */
export default async function Problem(props: Props) {
  const { lang, code, t } = await read(props)
  return (
    <PageFrame lang={lang} samePage="">
      <div className="problem">
        <h1>{t(`${code}.title`)}</h1>
        <p className="lead">{t(`${code}.text`)}</p>
        <search>
          <form className="problem__search" method="get" action={`/${lang}/prisoners`}>
            <div className="field">
              <label htmlFor="q">{t('search')}</label>
              <input className="input" id="q" name="q" type="search" autoComplete="off" maxLength={200} />
            </div>
            <button className="action" type="submit">
              {t('find')}
            </button>
          </form>
        </search>
        <p className="row">
          <a className="plain" href={`/${lang}`}>
            {t('home')}
          </a>
          <a className="plain" href={`/${lang}/guide`}>
            {t('guide')}
          </a>
        </p>
      </div>
    </PageFrame>
  )
}
