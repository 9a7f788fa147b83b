type Props = {
  page: number
  pages: number
  /** Address of a page of the same list. */
  href: (page: number) => string
  labels: { pages: string; earlier: string; later: string; here: string }
}

/** Ways to the neighbouring pages of a long list; nothing when there is but one. */
export function Pager({ page, pages, href, labels }: Props) {
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label={labels.pages}>
      {page > 1 && (
        <a className="plain" rel="prev" href={href(page - 1)}>
          {labels.earlier}
        </a>
      )}
      <span className="figures">{labels.here}</span>
      {page < pages && (
        <a className="plain" rel="next" href={href(page + 1)}>
          {labels.later}
        </a>
      )}
    </nav>
  )
}
