import type { SlideContent, SlidePage } from '../slideContent.ts'

/** What two contents of one view differ in: so many values, what follows from them, or only where they come from. */
export interface ContentChanges {
  /** Cells with a value or its absence whose words differ, also those that came or went. */
  values: number
  /** Sentences, coverage or comparability differ. */
  isConclusion: boolean
  /** Source, date or classification differ. */
  isOrigin: boolean
}

/** Compares what a slide shows with what the same view would show now, in one language. */
export function contentChanges(before: SlideContent, after: SlideContent): ContentChanges {
  const [was, is] = [valuesOf(before.pages), valuesOf(after.pages)]
  const keys = new Set([...was.keys(), ...is.keys()])
  return {
    values: [...keys].filter((key) => was.get(key) !== is.get(key)).length,
    isConclusion: conclusionOf(before) !== conclusionOf(after),
    isOrigin: originOf(before) !== originOf(after),
  }
}

export function hasChanges({ values, isConclusion, isOrigin }: ContentChanges): boolean {
  return values > 0 || isConclusion || isOrigin
}

/** What is said at each place, in every column together: as reported and as measured are one value. */
function valuesOf(pages: readonly SlidePage[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { place, text } of pages.flatMap(({ table }) => table.rows.flat())) {
    if (!place) continue
    const key = [place.town, place.year, place.indicator].join('/')
    values.set(key, `${values.get(key) ?? ''}${text}\n`)
  }
  return values
}

function conclusionOf({ title, takeaways, stamp, pages }: SlideContent): string {
  const { coverage, verdict, reasons, unit, scope, period } = stamp
  const sentences = pages.flatMap(({ body }) => (body.kind === 'list' ? body.items.map(({ text }) => text) : []))
  const figures = pages.flatMap(({ body }) => (body.kind === 'figures' ? body.figures.map(({ value }) => value) : []))
  return JSON.stringify([
    title,
    takeaways.map(({ text }) => text),
    coverage,
    verdict,
    reasons,
    unit,
    scope,
    period,
    sentences,
    figures,
  ])
}

function originOf({ stamp: { source, issued, classification, synthetic } }: SlideContent): string {
  return JSON.stringify([source, issued, classification, synthetic])
}
