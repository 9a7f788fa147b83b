/** A place on the globe, in degrees; east and north are positive. */
export type GeoPoint = { lat: number; lon: number }

/** A place on the flat map, in kilometres: `x` to the right of the middle meridian, `y` downwards. */
export type PlanePoint = { x: number; y: number }

/** Mean radius of the Earth (IUGG). A sphere is exact enough where a dot is ten kilometres wide. */
const EARTH_RADIUS_KM = 6371

/**
 * Albers' equal-area conic as maps of northern Eurasia use it: J. P. Snyder, Map Projections – A Working Manual
 * (USGS 1395, 1987), formulas 14-1 to 14-6 for the sphere. Equal areas, so that many dots in little space mean what
 * they seem to mean; parallels between which most facilities lie.
 */
const middleMeridian = 100
const standardParallels = [52, 64] as const
const originParallel = 56

const radians = (degrees: number) => (degrees * Math.PI) / 180
const [sinFirst, sinSecond] = [
  Math.sin(radians(standardParallels[0])),
  Math.sin(radians(standardParallels[1])),
]
const n = (sinFirst + sinSecond) / 2
const c = Math.cos(radians(standardParallels[0])) ** 2 + 2 * n * sinFirst
const rho = (lat: number) =>
  (EARTH_RADIUS_KM * Math.sqrt(Math.max(0, c - 2 * n * Math.sin(radians(lat))))) / n
const rhoOrigin = rho(originParallel)

/** Degrees east of the middle meridian, from −180 up to 180: Chukotka's 170° W lies to the east of it. */
function eastOfMiddle(lon: number): number {
  return ((((lon - middleMeridian + 180) % 360) + 360) % 360) - 180
}

/**
 * Where a place on the globe lies on the flat map.
 *
 * @example project({ lat: 56, lon: 100 }) // { x: 0, y: 0 }
 */
export function project({ lat, lon }: GeoPoint): PlanePoint {
  const theta = n * radians(eastOfMiddle(lon))
  return { x: rho(lat) * Math.sin(theta), y: rho(lat) * Math.cos(theta) - rhoOrigin }
}
