import type { Size } from '../charts/scene.ts'
import { invariant } from '../lib/invariant.ts'

/** Sharp on screens of double density and on paper. */
const DENSITY = 2
/** Browsers draw no canvas with a longer side. */
const LONGEST_SIDE = 16_384

/** A picture of the SVG text with twice as many pixels each way; fewer only where no canvas could hold them. */
export async function scenePng(svg: string, { width, height }: Size): Promise<Blob> {
  const image = await loadImage(svg)
  const density = Math.min(DENSITY, LONGEST_SIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const context = canvas.getContext('2d')
  invariant(context, 'no 2d canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  invariant(blob, 'the canvas could not be written')
  return blob
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } finally {
    URL.revokeObjectURL(url)
  }
  return image
}
