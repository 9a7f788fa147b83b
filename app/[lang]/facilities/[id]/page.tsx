import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FacilityNotices } from '@/components/directory/facility-notices'
import { facilityLabel } from '@/components/directory/names'
import { PersonCard } from '@/components/directory/person-card'
import { SightingLine } from '@/components/directory/sighting-line'
import { VerifiedMark } from '@/components/directory/verified-mark'
import { PageFrame } from '@/components/layout/page-frame'
import { AddressLines } from '@/components/ui/address-lines'
import { CopyButton } from '@/components/ui/copy-button'
import { Pager } from '@/components/ui/pager'
import { facilityCyrillicLines, facilityLatinLines } from '@/lib/facility/address'
import { pageAddress, readPage } from '@/lib/form/directory-query'
import { paginate } from '@/lib/form/paginate'
import { formatAge } from '@/lib/i18n/age'
import { formatDate } from '@/lib/i18n/dates'
import { isLang } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { freshnessOf } from '@/lib/placement/freshness'
import { findFacility } from '@/lib/server/facilities'
import { today } from '@/lib/server/today'

type Props = {
  params: Promise<{ lang: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const peopleOnAPage = 40

async function read({ params }: Props) {
  const { lang, id } = await params
  const found = isLang(lang) ? await findFacility(id) : null
  if (!isLang(lang) || !found) notFound()
  return { lang, ...found, t: await getTranslators(lang) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, facility, t } = await read(props)
  void lang
  return { title: `${facilityLabel(facility, t.facilities)}, ${t.regions(facility.region.iso)}` }
}

/** A place: its address with who saw it and when, what speaks for the postcode, and the people known to be there. */
export default async function Facility(props: Props) {
  const { lang, facility, people, t } = await read(props)
  const words = t.facilities
  const { address, status, verifiedOn } = facility
  const freshness = freshnessOf(verifiedOn, today())
  const asked = readPage(await props.searchParams)
  const { shown, page, pages } = paginate(people, asked, peopleOnAPage)
  const cyrillic = facilityCyrillicLines(address)
  const latin = facilityLatinLines(address, lang)
  const facts = [
    facility.commonNameRu && words('profile.called', { name: facility.commonNameRu }),
    facility.regime && words(`profile.regime.${facility.regime}`),
    facility.forWomen && words('profile.women'),
    !facility.prisonService && words('profile.notPrison'),
    facility.nameBasis === 'composed' && words('profile.composed'),
  ].filter((fact) => typeof fact === 'string')
  return (
    <PageFrame lang={lang} here="facilities" samePage={pageAddress(`/facilities/${facility.id}`, page)}>
      <div className="head">
        <h1>{facilityLabel(facility, words)}</h1>
        <p className="cyr">{t.regions(facility.region.iso)}</p>
      </div>
      {status !== 'listed' && (
        <section className="caution">
          <h2>
            {status === 'closing'
              ? words('profile.closing')
              : facility.statusOn
                ? words('profile.closedOn', { date: formatDate(facility.statusOn, lang) })
                : words('profile.closed')}
          </h2>
          <p>{words('profile.closedText')}</p>
          {facility.statusSeen && <SightingLine seen={facility.statusSeen} lang={lang} t={words} />}
        </section>
      )}
      <div className="profile">
        <section>
          <h2>{words('profile.address')}</h2>
          <div className="place-card">
            <address>
              <AddressLines cyrillic={cyrillic} latin={latin} />
            </address>
            {verifiedOn && status !== 'closed' && (
              <VerifiedMark
                large
                on={verifiedOn}
                freshness={freshness.class}
                lang={lang}
                t={t.common}
                id="verified"
              />
            )}
          </div>
          <div className="row">
            <CopyButton
              text={[...cyrillic, '', ...latin].join('\n')}
              label={t.common('address.copy')}
              done={t.common('address.copied')}
            />
            <a className="plain" href={`/${lang}/about?of=/facilities/${facility.id}#mistake`}>
              {t.people('action.mistake')}
            </a>
          </div>
          {freshness.class === 'old' && freshness.ageDays !== null && (
            <p className="aside-voice soft">
              {words('profile.old', { ago: formatAge(freshness.ageDays, lang) })}
            </p>
          )}
        </section>
        <div>
          <FacilityNotices notices={facility.notices} lang={lang} t={words} />
          <section>
            <h2>{words('profile.sources')}</h2>
            <ul role="list" className="rules">
              {facility.sightings.map((seen) => (
                <li key={`${seen.url}/${seen.on}`}>
                  <SightingLine seen={seen} lang={lang} t={words} />
                </li>
              ))}
              <li>
                {words(`profile.${facility.postcodeCheck}`)}
                {facility.postcodes
                  .filter(({ agrees }) => !agrees)
                  .map((seen) => (
                    <p key={seen.postcode} className="note">
                      {words('profile.other', { postcode: seen.postcode, count: seen.count })}{' '}
                      <SightingLine seen={seen} lang={lang} t={words} />
                    </p>
                  ))}
              </li>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <section className="also">
        <h2>
          {people.length > 0 ? words('profile.people', { count: people.length }) : words('profile.nobody')}
        </h2>
        <ol className="who" role="list">
          {shown.map((person) => (
            <PersonCard key={person.id} person={person} lang={lang} t={t} />
          ))}
        </ol>
        <Pager
          page={page}
          pages={pages}
          href={(number) => pageAddress(`/${lang}/facilities/${facility.id}`, number)}
          labels={{
            pages: words('list.pages'),
            earlier: words('list.earlier'),
            later: words('list.later'),
            here: words('list.pageOf', { page, pages }),
          }}
        />
      </section>
    </PageFrame>
  )
}
