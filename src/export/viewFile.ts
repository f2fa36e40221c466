import type { IsoDate } from '../domain/period.ts'
import type { Messages } from '../i18n/messages.ts'
import type { SlideContent } from '../shown/slideContent.ts'
import { comparisonCsv } from './comparisonCsv.ts'
import { scenePng } from './scenePng.ts'

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
      const { viewSvg } = await import('./viewSvg.ts')
      return new Blob([viewSvg(content, m, watermark).svg], { type: 'image/svg+xml' })
    }
    case 'png': {
      const { viewSvg } = await import('./viewSvg.ts')
      const { svg, frame } = viewSvg(content, m, watermark)
      return scenePng(svg, frame)
    }
    case 'csv':
      return new Blob([comparisonCsv(content, context)], { type: 'text/csv;charset=utf-8' })
    case 'xlsx': {
      const { comparisonXlsx } = await import('./comparisonXlsx.ts')
      return comparisonXlsx(content, context)
    }
  }
}
