type Props = {
  title: string
  /** «12 people without “Kirov Region”», with the address of that list. */
  ways: readonly { href: string; words: string }[]
}

/** Where nothing fits: which word of the query to leave out, and how many there would be then. */
export function LoosenLinks({ title, ways }: Props) {
  if (ways.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul role="list">
        {ways.map(({ href, words }) => (
          <li key={href}>
            <a className="plain" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
