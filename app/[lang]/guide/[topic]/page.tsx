import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GuideSources } from '@/components/directory/guide-sources'
import { PageFrame } from '@/components/layout/page-frame'
import { getRule } from '@/lib/guide/get-rule'
import { notices } from '@/lib/guide/notices'
import { findTopic, topics } from '@/lib/guide/topics'
import { isLang } from '@/lib/i18n/languages'
import { getT } from '@/lib/i18n/server'

type Props = { params: Promise<{ lang: string; topic: string }> }

async function read({ params }: Props) {
  const { lang, topic: slug } = await params
  const topic = findTopic(slug)
  if (!isLang(lang) || !topic) notFound()
  return { lang, topic, t: await getT(lang, 'guide') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, t } = await read(props)
  return { title: t(`topic.${topic.slug}.title`), description: t(`topic.${topic.slug}.intro`) }
}

/** One topic of the guide: every rule with its strength, its sources and their year. */
export default async function Topic(props: Props) {
  const { lang, topic, t } = await read(props)
  const index = topics.indexOf(topic)
  const [before, next] = [topics[index - 1], topics[index + 1]]
  const cautions = notices.filter(({ topic: slug }) => slug === topic.slug)
  return (
    <PageFrame lang={lang} here="guide" samePage={`/guide/${topic.slug}`}>
      <div className="head">
        <p className="ui">
          <a href={`/${lang}/guide`}>{t('nav.allTopics')}</a>
        </p>
        <h1>{t(`topic.${topic.slug}.title`)}</h1>
        <p className="lead">{t(`topic.${topic.slug}.intro`)}</p>
        {topic.slug === 'post' && (
          <p>
            <a className="plain" href={`/${lang}/post`}>
              {(await getT(lang, 'post'))('title')}
            </a>
          </p>
        )}
      </div>
      {cautions.length > 0 && (
        <section className="caution">
          <h2>{t('notice.title')}</h2>
          {cautions.map(({ id, sentence, sources, year }) => (
            <div key={id}>
              <p>{t(sentence)}</p>
              <GuideSources sources={sources} year={year} t={t} />
            </div>
          ))}
        </section>
      )}
      <div className="guide">
        {topic.sections.map(({ id, rules }) => (
          <section key={id}>
            <h2>{t(`section.${id}`)}</h2>
            <ul role="list" className="rules">
              {rules.map(getRule).map(({ id: ruleId, sentence, strength, sources, year }) => (
                <li key={ruleId} id={ruleId}>
                  <p>{t(sentence)}</p>
                  <p className="note">{t(`strength.${strength}`)}</p>
                  <GuideSources sources={sources} year={year} t={t} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <dl className="legend note">
        {(['A', 'B'] as const).map((strength) => (
          <div key={strength}>
            <dt>{t(`strength.${strength}`)}</dt>
            <dd>{t(`strengthHint.${strength}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('source.collected')}</p>
      <p className="note">{t('source.leaving')}</p>
      <nav className="row also" aria-label={t('title')}>
        {before && (
          <a className="plain" rel="prev" href={`/${lang}/guide/${before.slug}`}>
            {t('nav.previous', { topic: t(`topic.${before.slug}.title`) })}
          </a>
        )}
        {next && (
          <a className="plain" rel="next" href={`/${lang}/guide/${next.slug}`}>
            {t('nav.next', { topic: t(`topic.${next.slug}.title`) })}
          </a>
        )}
        <a className="plain" href={`/${lang}/about?of=/guide/${topic.slug}#mistake`}>
          {t('nav.report')}
        </a>
      </nav>
    </PageFrame>
  )
}
