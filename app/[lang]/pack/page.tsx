import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { choiceLabel } from '@/components/directory/choice-labels'
import { ChosenList } from '@/components/directory/chosen-list'
import { displayName } from '@/components/directory/names'
import { PageFrame } from '@/components/layout/page-frame'
import { PackDesk } from '@/components/pack/pack-desk'
import { packPersonOf } from '@/components/pack/pack-person'
import { packWordsOf } from '@/components/pack/pack-words'
import { listAddress, loosenedAddress, readPrisonerQuery } from '@/lib/form/directory-query'
import { isLang } from '@/lib/i18n/languages'
import { getSentences, getT, getTranslators } from '@/lib/i18n/server'
import { loadLabels } from '@/lib/phrases/labels'
import { listForPack, mostInPack } from '@/lib/server/pack'
import { peopleFacets } from '@/lib/server/people-facets'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  if (!isLang(lang)) return {}
  const t = await getT(lang, 'pack')
  return { title: t('title'), description: t('lead') }
}

/** The desk of an evening: everybody who may be written to goes in with the page, nothing comes back. */
export default async function PackPage({ params, searchParams }: Props) {
  const { lang } = await params
  if (!isLang(lang)) notFound()
  const { query, writable, people } = await listForPack(readPrisonerQuery(await searchParams))
  const t = await getTranslators(lang)
  const words = t.pack
  const path = `/${lang}/pack`
  const chosen = (['q', ...peopleFacets] as const)
    .filter((name) => query[name] !== undefined && name !== 'can')
    .map((name) => {
      const label = (name === 'q' ? query.q : choiceLabel(name, query[name] ?? '', lang, t)) ?? ''
      return {
        href: loosenedAddress(path, query, name),
        label,
        leaveOut: t.people('list.leaveOut', { what: label }),
      }
    })
  return (
    <PageFrame lang={lang} samePage={listAddress('/pack', query, 1)}>
      <div className="head">
        <h1>{words('title')}</h1>
        <p className="lead">{words('lead')}</p>
      </div>
      <ChosenList chosen={chosen} />
      {writable > people.length && (
        <p className="note">
          {words('people.capped', { shown: people.length, count: writable, most: mostInPack })}{' '}
          <a href={listAddress(`/${lang}/prisoners`, query, 1)}>{words('people.narrow')}</a>
        </p>
      )}
      {/* Browsers that can say so in CSS show the first; for older ones there is the second. */}
      <section className="desk-off desk-off--css pack-off">
        <p>{words('noScript.text')}</p>
        <ul role="list">
          {people.map(({ person }) => (
            <li key={person.id}>
              <a className="plain" href={`/${lang}/sheet/${person.slug}`}>
                {displayName(person, lang)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <noscript>
        <p className="desk-off--tag">
          {words('noScript.older')}{' '}
          <a href={listAddress(`/${lang}/prisoners`, query, 1)}>{words('noScript.list')}</a>
        </p>
      </noscript>
      {people.length === 0 ? (
        <p className="row">
          {words('people.none')}{' '}
          <a className="plain" href={path}>
            {words('people.everyone')}
          </a>
        </p>
      ) : (
        <PackDesk
          lang={lang}
          sentences={await getSentences(lang, ['pack', 'desk', 'designs', 'gallery'])}
          people={people.map((candidate) => packPersonOf(candidate, lang, t))}
          regions={Object.fromEntries(
            people.flatMap(({ person }) =>
              person.facility
                ? [[person.facility.region.iso, t.regions(person.facility.region.iso)] as const]
                : [],
            ),
          )}
          words={packWordsOf(await loadLabels(lang), words)}
        />
      )}
    </PageFrame>
  )
}
