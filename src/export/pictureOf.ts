import type { SlideChart, SlideContent, SlidePage } from '../shown/slideContent.ts'

/** The picture that a view shows first; null where it shows figures, tables or sentences. */
export function pictureOf({ pages }: SlideContent): { chart: SlideChart; page: SlidePage } | null {
  const [page] = pages
  return page?.body.kind === 'chart' ? { chart: page.body.chart, page } : null
}
