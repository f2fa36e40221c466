import type { Size } from '../../charts/scene.ts'

/** Sizes of a slide in parts of its height. No text is below 2.2 % of it; a little more stays so after rounding. */
export const SHEET = {
  /** Of the width, at each side. */
  margin: 0.05,
  top: 0.042,
  bottom: 0.024,
  /** Between what stands below each other, and between two pictures. */
  gap: 0.01,
  gutter: 0.05,
  note: 0.0225,
  noteLine: 1.4,
  eyebrow: 0.0245,
  remark: 0.027,
  /** Width kept for the name of the presentation and the number, in parts of the height. */
  number: 0.54,
} as const

/** What is left for the picture when everything around it is at its longest. */
const MIN_BODY_SHARE = { one: 0.48, two: 0.38 } as const
/** Pages are cut for the narrowest screen, so that they are the same on all of them. */
const NARROWEST = 4 / 3

/** Room for a table or a list on any screen, one or two on a slide, for a height of 1. */
export function minPictureSize(pins: number): Size {
  return {
    width: columnWidth({ width: NARROWEST, height: 1 }, pins),
    height: pins > 1 ? MIN_BODY_SHARE.two : MIN_BODY_SHARE.one,
  }
}

export function innerWidth({ width }: Size): number {
  return width * (1 - 2 * SHEET.margin)
}

/** Width of one picture. */
export function columnWidth(frame: Size, pins: number): number {
  const inner = innerWidth(frame)
  return pins > 1 ? (inner - SHEET.gutter * frame.height) / 2 : inner
}
