/** Pixels, or any other unit. */
export type Extent = { width: number; height: number }

/** A stretch of a picture; it may reach beyond it, and what lies beyond stays white. */
export type Part = Extent & { x: number; y: number }

/**
 * Which part of a photo the card shows. `fill` leaves no white, `fit` cuts nothing off. `x` and `y` say where the part
 * lies within what is left over: 0 at the left or upper edge, 1 at the other one, 0.5 in the middle.
 */
export type Crop = { mode: 'fill' | 'fit'; zoom: number; x: number; y: number }

export const wholePhoto: Crop = { mode: 'fill', zoom: 1, x: 0.5, y: 0.5 }
export const maxZoom = 4

/** The part of a photo that a card of this shape shows, in the photo's pixels. */
export function partOf(photo: Extent, shape: Extent, { mode, zoom, x, y }: Crop): Part {
  const across = photo.width / shape.width
  const down = photo.height / shape.height
  const scale = (mode === 'fill' ? Math.min(across, down) : Math.max(across, down)) / zoom
  const [width, height] = [shape.width * scale, shape.height * scale]
  return {
    x: offset(photo.width - width, x),
    y: offset(photo.height - height, y),
    width,
    height,
  }
}

/** A photo smaller than the part lies in its middle. */
const offset = (free: number, at: number) => (free > 0 ? free * at : free / 2)

const within = (value: number) => Math.min(1, Math.max(0, value))

/** The crop after its part was shifted by these shares of its own width and height, as far as there is photo. */
export function shifted(photo: Extent, shape: Extent, crop: Crop, across: number, down: number): Crop {
  const part = partOf(photo, shape, crop)
  const move = (at: number, free: number, by: number) => (free > 0 ? within(at + by / free) : at)
  return {
    ...crop,
    x: move(crop.x, photo.width - part.width, across * part.width),
    y: move(crop.y, photo.height - part.height, down * part.height),
  }
}

const mmPerInch = 25.4

/** What photographs are printed in; more is not seen. */
export const printDpi = 300

/** Below this, edges look soft at reading distance. */
export const softDpi = 150

/** How many of the photo's own pixels fall on an inch of paper. */
export function dpiOf(part: Extent, widthMm: number): number {
  return Math.round((part.width * mmPerInch) / widthMm)
}

/** Pixels to print a part with: 300 an inch, but none that the photo does not have. */
export function printPixels(part: Extent, shapeMm: Extent): Extent {
  const scale = Math.min(printDpi / mmPerInch, part.width / shapeMm.width)
  return {
    width: Math.max(1, Math.round(shapeMm.width * scale)),
    height: Math.max(1, Math.round(shapeMm.height * scale)),
  }
}
