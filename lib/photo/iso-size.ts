type IsoSize = { type: 'avif' | 'heic'; widthPx: number; heightPx: number }

/**
 * Size of a picture in the ISO base media format: AVIF, and the HEIC of telephones. Its properties hold a size for every
 * part (tiles, thumbnail, whole); the whole is the largest (ISO/IEC 23008-12, `ispe`).
 */
export function isoSize(bytes: Uint8Array, view: DataView): IsoSize | null {
  const type = brandOf(bytes, view)
  if (!type) return null
  const sizes = boxes(view, 0, bytes.length)
    .filter(({ name }) => name === 'meta')
    // `meta` has four bytes of version and flags before its boxes.
    .flatMap(({ from, to }) => inside(view, from + 4, to, ['iprp', 'ipco', 'ispe']))
    .filter(({ from, to }) => to - from >= 12)
    .map(({ from }) => ({ type, widthPx: view.getUint32(from + 4), heightPx: view.getUint32(from + 8) }))
    .sort((a, b) => b.widthPx * b.heightPx - a.widthPx * a.heightPx)
  return sizes[0] ?? null
}

type IsoBox = { name: string; from: number; to: number }

const nameAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))

/** The boxes of a stretch, with where their content lies; a broken one ends the list. */
function boxes(view: DataView, from: number, to: number): IsoBox[] {
  const found: IsoBox[] = []
  for (let at = from; at + 8 <= to; ) {
    const stated = view.getUint32(at)
    // 1 would be a size of eight bytes, which only film needs; 0 runs to the end.
    const size = stated === 0 ? to - at : stated
    if (size < 8 || at + size > to) break
    found.push({ name: nameAt(view, at + 4), from: at + 8, to: at + size })
    at += size
  }
  return found
}

function inside(view: DataView, from: number, to: number, [first, ...rest]: readonly string[]): IsoBox[] {
  const found = boxes(view, from, to).filter(({ name }) => name === first)
  return rest.length === 0 ? found : found.flatMap((box) => inside(view, box.from, box.to, rest))
}

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** Both kinds call themselves `mif1` as well, so every brand is looked at. */
function brandOf(bytes: Uint8Array, view: DataView): IsoSize['type'] | null {
  const [first] = bytes.length >= 16 ? boxes(view, 0, Math.min(bytes.length, 512)) : []
  if (first?.name !== 'ftyp') return null
  const brands: string[] = []
  for (let at = first.from; at + 4 <= first.to; at += 4) brands.push(nameAt(view, at))
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : null
}
