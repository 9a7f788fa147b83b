import { dotRadius } from './dot-radius'
import { groupByRegion } from './group-by-region'
import { type PlacedLabel, placeLabels } from './place-labels'
import { type GeoPoint, type PlanePoint, project } from './projection'
import { type ScaleRule, scaleRule } from './scale-rule'
import { type Bounds, boundsOf, fitView, isInFrame, place, type View } from './view'

/** A facility as the map needs it. */
export type Spot = { id: string; region: string; people: number; point: GeoPoint; isGone: boolean }

export type Dot = PlanePoint & { id: string; region: string; radius: number; people: number; isGone: boolean }

export type Drawing = {
  view: View
  /** The large first, so that small ones lie on top. */
  dots: readonly Dot[]
  /** Names of regions; on the map of one region the others round it. */
  regions: readonly PlacedLabel<string>[]
  /** On the map of one region: names of its facilities. */
  names: readonly PlacedLabel<string>[]
  rule: ScaleRule
}

export type Names = { region: (iso: string) => string; facility: (id: string) => string }

const MARGIN = 36
/** Round a region, so that its neighbours are in sight. */
const REGION_MARGIN = 90
const LABEL_GAP = 15
/** Across the frame at least: a region never stands there without its neighbours. */
const LEAST_KM = 700

/** Letters of the drawing are this high (app/styles/map.css sets the same). */
export const letterSize = { region: 15, facility: 14 } as const

/** The whole map's bounds are those of all facilities: nothing hangs on which region is looked at. */
function boundsFor(flat: readonly (Spot & { at: PlanePoint })[], region: string | null): Bounds {
  const inRegion = flat.filter((spot) => spot.region === region)
  const points = (inRegion.length > 0 ? inRegion : flat).map(({ at }) => at)
  return boundsOf(points) ?? { left: -1, top: -1, right: 1, bottom: 1 }
}

/**
 * Lays out the map of all facilities, or of `region` and what lies round it. Pure: the same places and names give
 * the same drawing.
 */
export function drawMap(spots: readonly Spot[], region: string | null, names: Names): Drawing {
  const flat = spots.map((spot) => ({ ...spot, at: project(spot.point) }))
  const view = fitView(boundsFor(flat, region), region === null ? MARGIN : REGION_MARGIN, LEAST_KM)
  const dots = flat
    .map(({ id, region: of, people, isGone, at }) => ({
      id,
      region: of,
      people,
      isGone,
      radius: dotRadius(people),
      ...place(at, view),
    }))
    .filter((dot) => isInFrame(dot))
    .sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
  const wantedRegions = [...groupByRegion(dots, (dot) => dot.region)]
    .filter(([iso]) => iso !== region)
    .map(([iso, about]) => ({
      id: iso,
      text: names.region(iso),
      size: letterSize.region,
      about,
      // Where nobody is listed, the region with more places goes first.
      weight: about.reduce((sum, { people }) => sum + people + 0.01, 0),
    }))
  const wantedFacilities = dots
    .filter((dot) => dot.region === region)
    .map((dot) => ({
      id: dot.id,
      text: names.facility(dot.id),
      size: letterSize.facility,
      about: [dot],
      // Before every region: on its map a region's own places are what matters.
      weight: 1e6 + dot.people,
    }))
    .filter(({ text }) => text !== '')
  const placed = placeLabels([...wantedFacilities, ...wantedRegions], dots, LABEL_GAP)
  const isRegion = new Set(wantedRegions.map(({ id }) => id))
  return {
    view,
    dots,
    regions: placed.filter(({ id }) => isRegion.has(id)),
    names: placed.filter(({ id }) => !isRegion.has(id)),
    rule: scaleRule(view.scale),
  }
}
