import type { Page } from 'playwright/test'

/** A part of the picture, in parts of its width and height. */
export interface Part {
  left: number
  right: number
}

/**
 * How far the letters in a part of the picture are from their ground, read from its dots: the best contrast of each run
 * of lines in which something is drawn, from the top.
 */
export function letterContrasts(page: Page, part: Part): Promise<number[]> {
  return page.evaluate(readContrasts, part)
}

/** The contrast of the dot in the middle of a mark. */
export async function markContrast(page: Page, box: { x: number; y: number }): Promise<number> {
  const [contrast = 0] = await page.evaluate(readContrasts, { left: 0, right: 1, at: box })
  return contrast
}

/** Runs in the page. */
function readContrasts({ left, right, at }: { left: number; right: number; at?: { x: number; y: number } }): number[] {
  const picture = document.querySelector<HTMLCanvasElement>('main canvas')
  if (!picture) throw new Error('there is no picture')
  const { width, height } = picture
  const copy = Object.assign(document.createElement('canvas'), { width, height })
  const context = copy.getContext('2d')
  if (!context) throw new Error('nothing can be drawn')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const ground = partsOf(getComputedStyle(document.documentElement).backgroundColor)
  // What is lower than a letter is a line.
  const leastHeight = 5 * devicePixelRatio
  if (at) {
    const place = picture.getBoundingClientRect()
    const scale = width / place.width
    return [contrastAt(Math.round((at.y - place.y) * scale) * width + Math.round((at.x - place.x) * scale))]
  }
  const found: number[] = []
  let [run, lines] = [0, 0]
  for (let y = 0; y < height; y += 1) {
    let best = 1
    for (let x = Math.round(left * width); x < right * width; x += 1) best = Math.max(best, contrastAt(y * width + x))
    if (best < 1.05 && lines >= leastHeight) found.push(run)
    ;[run, lines] = best < 1.05 ? [0, 0] : [Math.max(run, best), lines + 1]
  }
  return found

  function contrastAt(dot: number): number {
    const alpha = (data[dot * 4 + 3] ?? 0) / 255
    const color = ground.map((part, index) => (data[dot * 4 + index] ?? 0) * alpha + part * (1 - alpha))
    const [one, other] = [luminance(color), luminance(ground)]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  function luminance(color: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = color.map((byte) => {
      const part = byte / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  function partsOf(color: string): number[] {
    return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  }
}
