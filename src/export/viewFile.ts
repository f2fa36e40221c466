import type { IsoDate } from '../domain/board/period.ts'
import type { Messages } from '../i18n/messages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentFile } from './table/contentFile.ts'
import { tableFileCsv } from './table/tableFile.ts'
import type { Size } from '../charts/scene.ts'
import { invariant } from '../lib/invariant.ts'

/** Sharp on screens of double density and on paper. */
const DENSITY = 2

/** Browsers draw no canvas with a longer side. */
const LONGEST_SIDE = 16_384

/** Files that a view can be saved as. Pictures only where it shows one. */
export type ViewFileKind = 'png' | 'svg' | 'xlsx' | 'csv'

interface ViewFileContext {
  content: SlideContent
  today: IsoDate
  /** Pale words over pictures, in headers of sheets, among the facts of text. */
  watermark: string | null
  /** Numbers before rounding in columns of their own, in tables. */
  exact?: boolean
  m: Messages
}

/** What a view shows as a file. Heavy writers come when they are first asked for. */
export async function viewFile(kind: ViewFileKind, context: ViewFileContext): Promise<Blob> {
  const { content, watermark, m } = context
  switch (kind) {
    case 'svg': {
      const { viewSvg } = await import('./picture/viewSvg.ts')
      return new Blob([viewSvg(content, m, watermark).svg], { type: 'image/svg+xml' })
    }
    case 'png': {
      const { viewSvg } = await import('./picture/viewSvg.ts')
      const { svg, frame } = viewSvg(content, m, watermark)
      return scenePng(svg, frame)
    }
    case 'csv':
      return tableFileCsv(contentFile(content, context))
    case 'xlsx': {
      const { xlsxBlob } = await import('./table/xlsxBlob.ts')
      return xlsxBlob(contentFile(content, context))
    }
  }
}

/** A picture of the SVG text with twice as many pixels each way; fewer only where no canvas could hold them. */
async function scenePng(svg: string, { width, height }: Size): Promise<Blob> {
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
