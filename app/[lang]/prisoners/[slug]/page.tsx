import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseLine } from '@/components/directory/case-line'
import { Doubts } from '@/components/directory/doubts'
import { Envelope } from '@/components/directory/envelope'
import { displayName, fullNameRu } from '@/components/directory/names'
import { SightingLine } from '@/components/directory/sighting-line'
import { Timeline } from '@/components/directory/timeline'
import { Verdict } from '@/components/directory/verdict'
import { PageFrame } from '@/components/layout/page-frame'
import { CopyButton } from '@/components/ui/copy-button'
import { cyrillicLines, latinLines } from '@/lib/facility/address'
import { formatDate } from '@/lib/i18n/dates'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { describeGroups } from '@/lib/prisoner/case-description'
import { wordCasePart } from '@/lib/prisoner/case-text'
import type { LetterVerdict } from '@/lib/prisoner/status'
import { findPrisoner } from '@/lib/server/prisoners'
import { findRecipient } from '@/lib/server/recipients'
import { listFormat } from '@/lib/text/intl'
import { precisionOf } from '@/lib/text/partial-date'

type Props = { params: Promise<{ lang: string; slug: string }> }

async function read({ params }: Props) {
  const { lang, slug } = await params
  const person = isLang(lang) ? await findPrisoner(slug) : null
  if (!isLang(lang) || !person) notFound()
  return { lang, person, t: await getTranslators(lang) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, person } = await read(props)
  const feed = `/feeds/${lang}/person/${person.slug}.xml`
  return { title: displayName(person, lang), alternates: { types: { 'application/atom+xml': feed } } }
}

/** Whom letters may reach, if not on paper then over the net; «online only» names its services itself. */
const mayReach = new Set<LetterVerdict['say']>(['write', 'askFirst', 'wait', 'unknown'])

/** A person: the address with its date, whether one may write, what is known and who says so. */
export default async function Prisoner(props: Props) {
  const { lang, person, t } = await read(props)
  const words = t.people
  const name = displayName(person, lang)
  const found = person.verdict.say === 'write' ? await findRecipient(person.id) : null
  const recipient = found && 'address' in found ? found : null
  const cyrillic = recipient ? cyrillicLines(recipient) : []
  const latin = recipient ? latinLines(recipient, lang) : []
  const inRussian = fullNameRu(person.name)
  const born =
    person.birth &&
    words(precisionOf(person.birth) === 'year' ? 'profile.bornYear' : 'profile.born', {
      date: formatDate(person.birth, lang),
    })
  const current = person.placements.find((stay) => stay.current)
  const source = person.sightings.find(({ url }) => url !== null)?.url
  const groups = describeGroups(person.case).map((part) =>
    wordCasePart(part, { t: t.case, language: lang, formatDate: (date) => formatDate(date, lang) }),
  )
  return (
    <PageFrame lang={lang} here="people" samePage={`/prisoners/${person.slug}`}>
      <div className="head">
        <h1>{name}</h1>
        {(inRussian !== name || born) && (
          <p className="cyr">
            {inRussian !== name && <span lang="ru">{inRussian}</span>}
            {inRussian !== name && born && ', '}
            {born}
          </p>
        )}
      </div>
      {recipient && (
        <Envelope
          cyrillic={cyrillic}
          latin={latin}
          postcode={recipient.address.postcode}
          verifiedOn={person.verifiedOn}
          freshness={person.freshness.class}
          seen={current && <SightingLine seen={current.seen} lang={lang} t={words} />}
          lang={lang}
          t={t.common}
        />
      )}
      <Verdict person={person} lang={lang} t={t}>
        {recipient ? (
          <>
            <a className="action" href={`/${lang}/write/${person.slug}`}>
              {words('action.write', {
                name: lang === 'ru' ? person.name.given : (name.split(' ')[0] ?? name),
              })}
            </a>
            <CopyButton
              text={[...cyrillic, '', ...latin].join('\n')}
              label={t.common('address.copy')}
              done={t.common('address.copied')}
            />
            <a className="plain" href={`/${lang}/sheet/${person.slug}`}>
              {words('action.sheet')}
            </a>
          </>
        ) : (
          <a className="button" href={`/${lang}/prisoners`}>
            {words('action.other')}
          </a>
        )}
        {source && (
          <a className="plain" href={source} rel="noreferrer external">
            {words('action.source')}
          </a>
        )}
        <a className="plain" href={`/${lang}/about?of=/prisoners/${person.slug}#mistake`}>
          {words('action.mistake')}
        </a>
      </Verdict>
      <div className="profile">
        <div>
          <section>
            <h2>{words('profile.case')}</h2>
            <CaseLine facts={person.case} status={person.status} lang={lang} t={t.case} />
            {groups.length > 0 && <p className="groups">{groups.join(', ')}.</p>}
            {person.detainedSince && (
              <p>{words('profile.held', { date: formatDate(person.detainedSince, lang) })}</p>
            )}
            {person.termEndsBy && person.verdict.say !== 'dead' && person.verdict.say !== 'archive' && (
              <p>{words('profile.until', { date: formatDate(person.termEndsBy, lang) })}</p>
            )}
            <p className="note">{words('profile.caseNote')}</p>
          </section>
          {(person.placements.length > 0 || person.events.length > 0) && (
            <section>
              <h2>{words('profile.places', { name })}</h2>
              <Timeline placements={person.placements} events={person.events} lang={lang} t={t} />
            </section>
          )}
        </div>
        <div>
          <Doubts person={person} t={words} />
          {person.services.length > 0 && mayReach.has(person.verdict.say) && (
            <section>
              <h2>{words('profile.services')}</h2>
              <p>
                {words('profile.servicesText', {
                  services: listFormat(lang).format(
                    person.services.map((service) => words(`service.${service}`)),
                  ),
                })}
              </p>
            </section>
          )}
          {person.aliasesLatin.length + person.alsoKnownAs.length > 0 && (
            <section>
              <h2>{words('profile.names')}</h2>
              {person.aliasesLatin.length > 0 && <p>{person.aliasesLatin.join(', ')}</p>}
              {person.alsoKnownAs.length > 0 && <p lang="ru">{person.alsoKnownAs.join(', ')}</p>}
            </section>
          )}
          <section>
            <h2>{words('profile.sources')}</h2>
            <ul role="list" className="rules">
              {person.sightings.map((seen) => (
                <li key={`${seen.url}/${seen.on}`}>
                  <SightingLine seen={seen} lang={lang} t={words} />
                </li>
              ))}
            </ul>
            <p>
              <a className="plain" href={`/feeds/${lang}/person/${person.slug}.xml`}>
                {t.birthdays('follow.person')}
              </a>
            </p>
          </section>
        </div>
      </div>
    </PageFrame>
  )
}
