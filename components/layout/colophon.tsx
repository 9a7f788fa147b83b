import { type Lang, languages } from '@/lib/i18n/languages'

type Props = {
  lang: Lang
  /** The page's path behind the language («/prisoners/…?q=…»), so that another language opens the same page. */
  samePage: string
  labels: {
    about: string
    languages: string
    pictures: string
    protects: string
    sources: string
    mistake: string
  }
}

/** The foot of every page. */
export function Colophon({ lang, samePage, labels }: Props) {
  return (
    <footer className="colophon">
      <div className="page colophon__in">
        <div>
          <p>{labels.about}</p>
        </div>
        <nav aria-label={labels.languages}>
          <ul role="list">
            {languages.map(({ tag, name }) => (
              <li key={tag}>
                <a
                  href={`/${tag}${samePage}`}
                  lang={tag}
                  hrefLang={tag}
                  aria-current={tag === lang ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <ul role="list">
            <li>
              <a href={`/${lang}/designs`}>{labels.pictures}</a>
            </li>
            <li>
              <a href={`/${lang}/about#protects`}>{labels.protects}</a>
            </li>
            <li>
              <a href={`/${lang}/about#sources`}>{labels.sources}</a>
            </li>
            <li>
              <a href={`/${lang}/about#mistake`}>{labels.mistake}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
