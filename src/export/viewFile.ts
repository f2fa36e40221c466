import type { IsoDate } from '../domain/board/period.ts'
import type { Messages } from '../i18n/messages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { contentFile } from './table/contentFile.ts'
import { tableFileCsv } from './table/tableFile.ts'

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
      return new Blob([viewSvg(content, m, watermark)], { type: 'image/svg+xml' })
    }
    case 'png': {
      const { viewPng } = await import('./picture/viewPng.ts')
      return viewPng(content, m, watermark)
    }
    case 'csv':
      return tableFileCsv(contentFile(content, context))
    case 'xlsx': {
      const { xlsxBlob } = await import('./table/xlsxBlob.ts')
      return xlsxBlob(contentFile(content, context))
    }
  }
}
