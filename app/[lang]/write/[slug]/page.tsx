import type { Metadata } from 'next'
import { cautionsOf } from '@/components/desk/cautions-of'
import { Closed } from '@/components/desk/closed'
import { Desk } from '@/components/desk/desk'
import { PageFrame } from '@/components/layout/page-frame'
import { formatDate } from '@/lib/i18n/dates'
import { getSentences } from '@/lib/i18n/server'
import { today } from '@/lib/server/today'
import { listTranslationPairs } from '@/lib/server/translation-models'
import { type AddresseeParams, readAddressee } from '../../read-addressee'

export async function generateMetadata(props: AddresseeParams): Promise<Metadata> {
  const { name, recipient, t } = await readAddressee(props)
  return { title: t.desk(recipient ? 'title.desk' : 'title.closed', { name }), robots: { index: false } }
}

/** The desk: everything the server knows of the recipient goes in, nothing of a letter ever comes back. */
export default async function Write(props: AddresseeParams) {
  const { lang, person, recipient, name, t } = await readAddressee(props)
  const samePage = `/write/${person.slug}`
  if (!recipient)
    return (
      <PageFrame lang={lang} samePage={samePage}>
        <Closed lang={lang} person={person} name={name} t={t} />
      </PageFrame>
    )
  const off = (
    <>
      <p>{t.desk('noScript.text')}</p>
      <a className="action" href={`/${lang}/sheet/${person.slug}`}>
        {t.desk('noScript.link')}
      </a>
    </>
  )
  return (
    <PageFrame lang={lang} samePage={samePage}>
      {/* Browsers that can say so in CSS show the first; for older ones there is the second. */}
      <div className="desk-off desk-off--css">{off}</div>
      <noscript>
        <div className="desk-off desk-off--tag">{off}</div>
      </noscript>
      <Desk
        lang={lang}
        pairs={await listTranslationPairs()}
        sentences={
          await getSentences(lang, [
            'desk',
            'printshop',
            'designs',
            'post',
            'gallery',
            'phrasebook',
            'drafts',
            'translate',
            'guidance',
          ])
        }
        addressee={{
          recipient,
          name,
          verifiedOn: formatDate(recipient.verifiedOn, lang),
          today: today(),
          isOld: person.freshness.class === 'old',
          cautions: cautionsOf(person, recipient, lang, t),
        }}
      />
    </PageFrame>
  )
}
