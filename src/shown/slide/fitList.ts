import type { Size } from '../../charts/scene.ts'
import { wrapText } from '../../charts/wrapText.ts'
import type { SlideItem } from '../slideContent.ts'

/** Sentences laid out for a width. */
export interface FittedList {
  size: number
  /** Each item's lines. */
  items: readonly (readonly string[])[]
}

const LINE = 1.35
const GAP = 0.4
/** Kept free at the left for how grave each is, in text sizes. */
export const SEVERITY_EMS = 4.6
const SIZES = [0.034, 0.032, 0.03, 0.028, 0.026, 0.0245, 0.0225] as const

/** The sentences in the largest text that fits; in the smallest when none does. `height` is the slide's. */
export function fitList(items: readonly SlideItem[], available: Size, height: number): FittedList {
  const fitted = SIZES.map((size) => layOut(items, available.width, size * height))
  // The list of sizes is not empty.
  return fitted.find((one) => heightOf(one) <= available.height) ?? (fitted.at(-1) as FittedList)
}

/** How many from the first fit in a text that is still easy to read; at least one. */
export function itemsThatFit(items: readonly SlideItem[], available: Size, height: number): number {
  const fits = (count: number): boolean =>
    heightOf(layOut(items.slice(0, count), available.width, 0.0245 * height)) <= available.height
  const counts = items.map((_, index) => index + 1)
  return counts.findLast(fits) ?? 1
}

function heightOf({ size, items }: FittedList): number {
  return items.reduce((sum, lines) => sum + (lines.length * LINE + GAP) * size, 0)
}

function layOut(items: readonly SlideItem[], width: number, size: number): FittedList {
  return { size, items: items.map(({ text }) => wrapText(text, size, width - SEVERITY_EMS * size)) }
}
