import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CardPile } from '@/components/directory/card-pile'
import { VerifiedMark } from '@/components/directory/verified-mark'
import { PageFrame } from '@/components/layout/page-frame'
import { Digit } from '@/components/ui/digits'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'
import { freshnessOf } from '@/lib/placement/freshness'
import { countDirectory } from '@/lib/server/counts'
import { today } from '@/lib/server/today'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLang(lang)) return {}
  const t = await getT(lang, 'home')
  return { title: { absolute: `${t('meta.title')} · Otkrytka` }, description: t('meta.description') }
}

const steps = ['compose', 'check', 'print'] as const

export default async function Home({ params }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const t = await getT(lang, 'home')
  const common = await getT(lang)
  const designs = await getT(lang, 'designs')
  const { people, facilities, newestSighting } = await countDirectory()
  return (
    <PageFrame lang={lang} samePage="">
      <section className="hero">
        <div>
          <h1>{t('hero.title')}</h1>
          <p className="lead">{t('hero.lead')}</p>
          <p className="row">
            <a className="action" href={`/${lang}/prisoners`}>
              {t('hero.choose')}
            </a>
            <a className="plain" href={`/${lang}/choose`}>
              {t('hero.random')}
            </a>
          </p>
        </div>
        <CardPile frontAlt={designs('little-town.alt')} backAlt={t('hero.backAlt')} />
      </section>

      <search>
        <form className="look-up" method="get" action={`/${lang}/prisoners`}>
          <div className="field">
            <label htmlFor="q">{t('search.label')}</label>
            <input className="input" id="q" name="q" type="search" autoComplete="off" maxLength={200} />
            <p className="note">{t('search.hint')}</p>
          </div>
          <button className="button" type="submit">
            {t('search.submit')}
          </button>
          <p className="look-up__counts soft ui">
            {t('counts.people', { count: people })}
            <br />
            {t('counts.facilities', { count: facilities })}
          </p>
        </form>
      </search>

      <h2 className="hidden">{t('steps.title')}</h2>
      <ol className="steps" role="list">
        {steps.map((step, index) => (
          <li key={step}>
            <Digit value={index + 1} stamped />
            <div>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p>{t(`steps.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>

      <section className="dated">
        {newestSighting && (
          <VerifiedMark
            large
            on={newestSighting}
            freshness={freshnessOf(newestSighting, today()).class}
            lang={lang}
            t={common}
            id="newest"
          />
        )}
        <div>
          <h2>{t('dated.title')}</h2>
          <p>{t('dated.text')}</p>
        </div>
      </section>

      <section className="promise">
        <div>
          <h2>{t('promise.title')}</h2>
          <p>
            <a className="plain" href={`/${lang}/about#protects`}>
              {t('promise.more')}
            </a>
          </p>
        </div>
        <div>
          <h3>{t('stays.title')}</h3>
          <ul role="list" className="ledger">
            {['letter', 'sender', 'file', 'reading'].map((line) => (
              <li key={line}>{t(`stays.${line}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('beyond.title')}</h3>
          <ul role="list" className="ledger">
            {['censor', 'post', 'browser', 'device'].map((line) => (
              <li key={line}>{t(`beyond.${line}`)}</li>
            ))}
          </ul>
        </div>
      </section>

      <section className="promise">
        <h2>{t('guide.title')}</h2>
        <div className="promise__wide">
          <p>{t('guide.text')}</p>
          <p className="row">
            <a className="plain" href={`/${lang}/guide`}>
              {t('guide.link')}
            </a>
            <a className="plain" href={`/${lang}/post`}>
              {(await getT(lang, 'post'))('title')}
            </a>
            <a className="plain" href={`/${lang}/birthdays`}>
              {(await getT(lang, 'birthdays'))('link')}
            </a>
            <a className="plain" href={`/${lang}/pack`}>
              {(await getT(lang, 'pack'))('link')}
            </a>
          </p>
        </div>
      </section>
    </PageFrame>
  )
}
