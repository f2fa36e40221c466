/** Rises to the right by so many degrees. */
export const WATERMARK_ANGLE = -20

/** One tile of the pattern, in pixels: the text once in each of two rows, the second half a tile further on. */
export interface WatermarkTile {
  width: number
  height: number
  size: number
  /** Where texts begin, with their baselines. */
  places: readonly { x: number; y: number }[]
}

export function watermarkTile(text: string, size: number): WatermarkTile {
  const wide = text.match(/[\u2e80-\uffff]/gu)?.length ?? 0
  const width = Math.ceil((wide + (Array.from(text).length - wide) * 0.62) * size + size * 5)
  const height = size * 14
  const half = width / 2
  return {
    width,
    height,
    size,
    places: [
      { x: 0, y: size * 3 },
      { x: half, y: size * 10 },
      { x: -half, y: size * 10 },
    ],
  }
}

/** Places that cover a picture when it is turned about its middle, each the start of a text. */
export function watermarkPlaces(
  text: string,
  { width, height, size }: { width: number; height: number; size: number },
) {
  const tile = watermarkTile(text, size)
  const reach = Math.hypot(width, height) / 2
  const rows = Math.ceil((reach * 2) / (tile.height / 2))
  const columns = Math.ceil((reach * 2) / tile.width) + 1
  return Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns)
    const shift = row % 2 === 0 ? 0 : tile.width / 2
    return {
      x: width / 2 - reach + (index % columns) * tile.width - shift,
      y: height / 2 - reach + (row + 0.5) * (tile.height / 2),
    }
  })
}
