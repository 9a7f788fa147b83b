import type { Drawing } from '@/lib/map/draw'
import { landOutline } from '@/lib/map/outline'
import { frame } from '@/lib/map/view'

type Props = {
  drawing: Drawing
  /** What the map is, for who cannot see it. */
  label: string
  /** The address of a facility and of a region's map, and what a dot's link says. */
  hrefOf: (facility: string) => string
  regionHrefOf: (iso: string) => string
  nameOf: (facility: string) => string
  /** «500 km» */
  scaleText: string
  /** What a region's link says: «Kirov Region, show larger». */
  regionNameOf: (iso: string) => string
}

/** The class of a dot: whether somebody is listed there, and whether the place is no more. */
const dotClass = (people: number, isGone: boolean) =>
  ['dot', people === 0 && 'dot--bare', isGone && 'dot--gone'].filter(Boolean).join(' ')

/**
 * Our own map: coasts, a dot for each facility, names of regions. Dots with people are stops of the Tab key, the
 * bare ones are not: the list beside the map has them all.
 */
export function FacilityMap({
  drawing,
  label,
  hrefOf,
  regionHrefOf,
  nameOf,
  scaleText,
  regionNameOf,
}: Props) {
  const { view, dots, regions, names, rule } = drawing
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no element that groups inside an SVG
    <svg className="map" viewBox={`0 0 ${frame.width} ${frame.height}`} role="group" aria-label={label}>
      <path
        className="land"
        d={landOutline}
        transform={`translate(${view.dx.toFixed(2)} ${view.dy.toFixed(2)}) scale(${view.scale.toFixed(5)})`}
      />
      <g className="dots-on-map">
        {dots.map(({ id, x, y, radius, people, isGone }) => (
          <a
            key={id}
            href={hrefOf(id)}
            className={dotClass(people, isGone)}
            aria-label={nameOf(id)}
            tabIndex={people === 0 ? -1 : undefined}
          >
            <title>{nameOf(id)}</title>
            <circle className="reach" cx={x} cy={y} r={Math.max(radius, 9)} />
            <circle className="spot" cx={x} cy={y} r={radius} />
          </a>
        ))}
      </g>
      <g className="names-on-map">
        {regions.map(({ id, text, x, y }) => (
          <a key={id} href={regionHrefOf(id)} aria-label={regionNameOf(id)}>
            <text x={x} y={y}>
              {text}
            </text>
          </a>
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus; the dots say it all */}
      <g className="names-on-map" aria-hidden="true">
        {names.map(({ id, text, x, y }) => (
          <text key={id} className="name" x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
      <g className="rule-on-map">
        <path d={`M20 ${frame.height - 22}v6h${rule.width}v-6`} />
        <text x={20 + rule.width / 2} y={frame.height - 30}>
          {scaleText}
        </text>
      </g>
    </svg>
  )
}
