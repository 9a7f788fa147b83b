import type { Metadata } from 'next'
import { cautionsOf } from '@/components/desk/cautions-of'
import { Closed } from '@/components/desk/closed'
import { NoScriptSheet } from '@/components/desk/no-script-sheet'
import { PageFrame } from '@/components/layout/page-frame'
import { formatDate } from '@/lib/i18n/dates'
import { type AddresseeParams, readAddressee } from '../../read-addressee'

export async function generateMetadata(props: AddresseeParams): Promise<Metadata> {
  const { name, recipient, t } = await readAddressee(props)
  return { title: t.desk(recipient ? 'title.sheet' : 'title.closed', { name }), robots: { index: false } }
}

/** The desk without scripts: a card to type on, printed by the browser. Nothing is submitted, so there is no form. */
export default async function Sheet(props: AddresseeParams) {
  const { lang, person, recipient, name, t } = await readAddressee(props)
  const samePage = `/sheet/${person.slug}`
  if (!recipient)
    return (
      <PageFrame lang={lang} samePage={samePage}>
        <Closed lang={lang} person={person} name={name} t={t} />
      </PageFrame>
    )
  const cautions = cautionsOf(person, recipient, lang, t)
  const isOld = person.freshness.class === 'old'
  return (
    <PageFrame lang={lang} samePage={samePage}>
      <div className="sheet-page">
        <div className="sheet-page__words">
          <p className="ui">
            <span className={isOld ? 'state--careful' : 'state--well'}>
              {t.desk(isOld ? 'sheet.seenOld' : 'sheet.seen', {
                date: formatDate(recipient.verifiedOn, lang),
              })}
            </span>
          </p>
          <h1>{t.desk('title.sheet', { name })}</h1>
          <p className="lead">{t.desk('sheet.lead')}</p>
          <p>
            {t.desk('sheet.missing')} {t.desk('sheet.kept')}{' '}
            <a href={`/${lang}/about#protects`} target="_blank" rel="noopener">
              {t.desk('promise.limits')}
            </a>
          </p>
        </div>
        <NoScriptSheet lang={lang} recipient={recipient} t={t} />
        <div className="sheet-page__words sheet-page__after">
          <section className="how">
            <h2>{t.desk('sheet.how')}</h2>
            <ol>
              {(['sheet.paper', 'sheet.fold', 'sheet.cut', 'sheet.edge'] as const).map((key) => (
                <li key={key}>{t.desk(key)}</li>
              ))}
            </ol>
          </section>
          <section className="how">
            {cautions.length > 0 && <h2>{t.desk('caution.title')}</h2>}
            <ul role="list">
              {cautions.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="row">
              <a className="plain" href={`/${lang}/prisoners/${person.slug}`}>
                {t.desk('sheet.profile', { name })}
              </a>
              <a className="plain" href={`/${lang}/post`}>
                {t.desk('posting.title')}
              </a>
              <a className="plain" href={`/${lang}/write/${person.slug}`}>
                {t.desk('sheet.toDesk')}
              </a>
            </p>
          </section>
        </div>
      </div>
    </PageFrame>
  )
}
