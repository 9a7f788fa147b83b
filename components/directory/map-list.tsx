export type MapRegion = {
  iso: string
  name: string
  href: string
  places: readonly { id: string; href: string; name: string; note: string }[]
}

type Props = { regions: readonly MapRegion[]; isWhole: boolean; larger: (region: string) => string }

/** What the map shows, in words: each region with its places, and how many of the directory are there. */
export function MapList({ regions, isWhole, larger }: Props) {
  return (
    <div className="map-list">
      {regions.map(({ iso, name, href, places }) => (
        <section key={iso} id={iso}>
          <h3>
            {isWhole ? (
              <a href={href} aria-label={larger(name)}>
                {name}
              </a>
            ) : (
              name
            )}
          </h3>
          <ul role="list">
            {places.map((place) => (
              <li key={place.id}>
                <a href={place.href}>{place.name}</a> <span className="note">{place.note}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
