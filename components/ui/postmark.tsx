type Props = {
  /** The date in two short lines: «30 MAR» and «2025», or «2025» alone when the source gives no more. */
  day: string | null
  year: string
  /** What it says to a screen reader: «Address verified on 30 March 2025». */
  label: string
  /** Words on the ring, in the page's language and in Russian; without them the small mark. */
  ring?: { above: string; below: string }
  /** An old verification: dashed ring, ochre. */
  old: boolean
  /** Makes the ring's path ids unique on the page. */
  id: string
}

/** The round postmark: this address was verified on this day. Never a badge, never decoration. */
export function Postmark({ day, year, label, ring, old, id }: Props) {
  return (
    <svg
      className={old ? 'postmark postmark--old' : 'postmark'}
      viewBox="0 0 120 120"
      role="img"
      aria-label={label}
    >
      {ring && (
        <defs>
          <path id={`${id}-above`} d="M16.5 60a43.5 43.5 0 0 1 87 0" />
          <path id={`${id}-below`} d="M9.5 60a50.5 50.5 0 0 0 101 0" />
        </defs>
      )}
      <circle className="ring" cx="60" cy="60" r="57" strokeWidth="2.4" />
      <circle className="ring" cx="60" cy="60" r={ring ? 36.5 : 50} strokeWidth="1.3" />
      {ring && (
        <>
          <text className="t-arc">
            <textPath href={`#${id}-above`} startOffset="50%">
              {ring.above}
            </textPath>
          </text>
          <text className="t-arc" lang="ru">
            <textPath href={`#${id}-below`} startOffset="50%">
              {ring.below}
            </textPath>
          </text>
        </>
      )}
      {day ? (
        <>
          <text className="t-day" x="60" y="63">
            {day}
          </text>
          <text className="t-year" x="60.8" y="79">
            {year}
          </text>
        </>
      ) : (
        <text className="t-day" x="60" y="69">
          {year}
        </text>
      )}
      <path
        className="bar"
        d={ring ? 'M37 42.5h46v1.5H37zM40 85h40v1.5H40z' : 'M27 38h66v2H27zM27 87h66v2H27z'}
      />
    </svg>
  )
}
