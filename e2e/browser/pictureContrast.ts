import type { Locator, Page } from 'playwright/test'

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

/** How far the letters of an element are from what is behind them, as it is seen: taken from a picture of the screen. */
export async function seenContrast(element: Locator): Promise<number> {
  await element.scrollIntoViewIfNeeded()
  // Where its letters are, and nothing around them.
  const clip = await element.evaluate((one) => {
    const range = document.createRange()
    range.selectNodeContents(one)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x, y, width, height }
  })
  const shot = (await element.page().screenshot({ clip })).toString('base64')
  return element.page().evaluate(readShot, `data:image/png;base64,${shot}`)
}

/** Runs in the page: the colour that is most, and the one furthest from it. */
async function readShot(source: string): Promise<number> {
  const picture = new Image()
  picture.src = source
  await picture.decode()
  const { width, height } = picture
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  if (!context) throw new Error('nothing can be drawn')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const color = data.slice(at, at + 3).join(' ')
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const colors = [...counts].toSorted(([, one], [, other]) => other - one).map(([color]) => luminance(color))
  const [ground = 0] = colors
  return Math.max(...colors.map((color) => (Math.max(color, ground) + 0.05) / (Math.min(color, ground) + 0.05)))

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = color.split(' ').map((byte) => {
      const part = Number(byte) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
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
