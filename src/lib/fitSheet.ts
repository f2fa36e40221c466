interface Size {
  width: number
  height: number
}

const NARROWEST = 4 / 3
/** Screens sold as 16:9 are up to half a percent wider (1366×768); they are filled, not given a black line. */
const WIDEST = (16 / 9) * 1.005

/** The largest sheet between 4:3 and 16:9 that fits, in whole pixels: the window itself if it is of such a shape. */
export function fitSheet({ width, height }: Size): Size {
  if (width > height * WIDEST) return { width: Math.floor((height * 16) / 9), height: Math.floor(height) }
  if (width < height * NARROWEST) return { width: Math.floor(width), height: Math.floor((width * 3) / 4) }
  return { width: Math.floor(width), height: Math.floor(height) }
}
