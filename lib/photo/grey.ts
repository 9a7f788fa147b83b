/** Turns pixels (red, green, blue, opacity) grey in place, by how bright each looks (Rec. 709). */
export function turnGrey(pixels: Uint8ClampedArray): void {
  for (let at = 0; at + 2 < pixels.length; at += 4) {
    const grey = 0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!
    pixels[at] = grey
    pixels[at + 1] = grey
    pixels[at + 2] = grey
  }
}
