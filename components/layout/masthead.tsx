import type { Lang } from '@/lib/i18n/languages'

export type Place = 'people' | 'facilities' | 'guide' | null

type Props = {
  lang: Lang
  here: Place
  labels: { skip: string; main: string; people: string; facilities: string; guide: string }
}

/** The head of every page: name left, the three rooms right, one thick-and-thin rule. */
export function Masthead({ lang, here, labels }: Props) {
  const rooms = [
    ['people', `/${lang}/prisoners`],
    ['facilities', `/${lang}/facilities`],
    ['guide', `/${lang}/guide`],
  ] as const
  return (
    <>
      <a className="skip" href="#main">
        {labels.skip}
      </a>
      <header className="masthead">
        <div className="page masthead__in">
          <a className="logo" href={`/${lang}`}>
            <svg viewBox="-10.4 -4.4 17 15" aria-hidden="true">
              <path className="bar" d="M-10-4h7v2h-7zM-10-1h7v1h-7zM-1-4h7v2h-7z" />
              <polyline className="seg" points="0,0 5,0 5,10 0,10 0,0" />
            </svg>
            Otkrytka
          </a>
          <nav aria-label={labels.main}>
            <ul role="list">
              {rooms.map(([room, href]) => (
                <li key={room}>
                  <a href={href} aria-current={here === room ? 'page' : undefined}>
                    {labels[room]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
    </>
  )
}
