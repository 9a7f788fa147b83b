type Props = {
  /** Each choice with the address of the list without it, and what that link does, in words. */
  chosen: readonly { href: string; label: string; leaveOut: string }[]
}

/** What the list is narrowed to; a click leaves one choice out. Seen also where the filters themselves are folded. */
export function ChosenList({ chosen }: Props) {
  if (chosen.length === 0) return null
  return (
    <ul role="list" className="chosen">
      {chosen.map(({ href, label, leaveOut }) => (
        <li key={href}>
          <a className="chip" href={href} aria-label={leaveOut}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
