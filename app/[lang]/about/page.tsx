import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '@/components/layout/page-frame'
import { CopyButton } from '@/components/ui/copy-button'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'
import { getEnv } from '@/lib/server/env'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLang(lang)) return {}
  const t = await getT(lang, 'about')
  return { title: t('meta.title'), description: t('meta.description') }
}

const paragraphs = {
  who: ['writer', 'family', 'notPost'],
  sources: ['people', 'facilities', 'guide', 'age', 'own', 'licence'],
  accessibility: ['goal', 'tested', 'notYet', 'tell'],
} as const

const ledgers = {
  protects: ['letter', 'scripts', 'drafts', 'logs', 'others', 'address', 'paper'],
  cannot: [
    'censor',
    'post',
    'moved',
    'device',
    'network',
    'search',
    'elsewhere',
    'navigation',
    'operator',
    'law',
  ],
} as const

/** `?of=` names the page a report is about: only a path of ours, never anything to be followed. */
function pageReported(of: string | string[] | undefined): string {
  return typeof of === 'string' && /^\/[\w/-]{1,120}$/.test(of) ? of : ''
}

export default async function About({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getT(lang, 'about')
  const common = await getT(lang)
  const page = pageReported((await searchParams).of)
  const contact = getEnv().contactEmail
  const body = t('report.mailBody', { page })
  const draft = `mailto:${contact ?? ''}?subject=${encodeURIComponent(t('report.mailSubject', { page }))}&body=${encodeURIComponent(body)}`
  const section = (id: keyof typeof paragraphs) => (
    <section id={id} className="about__part">
      <h2>{t(`${id}.title`)}</h2>
      {paragraphs[id].map((line) => (
        <p key={line}>{t(`${id}.${line}`)}</p>
      ))}
    </section>
  )
  return (
    <PageFrame lang={lang} samePage="/about">
      <div className="head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <div className="about">
        {section('who')}
        <section id="protects" className="about__lists">
          {(['protects', 'cannot'] as const).map((id) => (
            <div key={id}>
              <h2>{t(`${id}.title`)}</h2>
              <ul role="list" className="ledger">
                {ledgers[id].map((line) => (
                  <li key={line}>{t(`${id}.${line}`)}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
        {section('sources')}
        <section id="mistake" className="about__part">
          <h2>{t('report.title')}</h2>
          <p>{t('report.lead')}</p>
          <p>{t('report.what')}</p>
          <p>{t('report.care')}</p>
          {contact ? (
            <p>
              <a className="button" href={draft}>
                {t('report.mailLink')}
              </a>
            </p>
          ) : null}
          {contact ? <p className="note">{t('report.mailHint')}</p> : null}
          <h3>{t(contact ? 'report.copyTitle' : 'report.copyTitleAlone')}</h3>
          <p className="note">{t('report.copyHint')}</p>
          <pre className="report">{body}</pre>
          <CopyButton text={body} label={t('report.copy')} done={common('address.copied')} />
          <p>{contact ? t('report.contact', { address: contact }) : t('report.noContact')}</p>
        </section>
        {section('accessibility')}
      </div>
    </PageFrame>
  )
}
