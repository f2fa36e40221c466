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
  m: Messages
}

/** What a view shows as a file. Heavy writers come when they are first asked for. */
export async function viewFile(kind: ViewFileKind, { content, today, m }: ViewFileContext): Promise<Blob> {
  switch (kind) {
    case 'svg': {
      const { viewSvg } = await import('./viewSvg.ts')
      return new Blob([viewSvg(content, m).svg], { type: 'image/svg+xml' })
    }
    case 'png': {
      const { viewSvg } = await import('./viewSvg.ts')
      const { svg, frame } = viewSvg(content, m)
      return scenePng(svg, frame)
    }
    case 'csv':
      return new Blob([comparisonCsv(content, today, m)], { type: 'text/csv;charset=utf-8' })
    case 'xlsx': {
      const { comparisonXlsx } = await import('./comparisonXlsx.ts')
      return comparisonXlsx(content, today, m)
    }
  }
}
