import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import { itemsThatFit } from './fitList.ts'
import { minPictureSize } from './sheetMetrics.ts'
import type { SlideBody, SlideContent, SlideItem, SlidePage, ContentTable } from '../slideContent.ts'
import { rowsThatFit } from './fitTable.ts'

/** One sheet of a slide: what of a page fits any screen. */
export type SheetPage = Pick<SlidePage, 'body' | 'table' | 'key'>

/** How many pages a slide has; two pictures turn together. `contents` are those of its pins, null for unreadable ones. */
export function pagesOf(contents: readonly (SlideContent | null)[], isTable = false): number {
  const counts = contents.map((content) => (content ? sheetPages(content, contents.length, isTable).length : 1))
  return Math.max(1, ...counts)
}

/** A content's pages as sheets: long tables and lists become several, the same ones on every screen. */
export function sheetPages(content: SlideContent, pins: number, isTable = false): SheetPage[] {
  const tables = content.pages.map((page): SlidePage => {
    const isDrawn = page.body.kind !== 'table'
    if (!isTable && !isTooSmall(page.body, pins)) return page
    return { body: { kind: 'table' }, table: page.table, key: isDrawn ? [] : page.key }
  })
  return joined(tables).flatMap((page) => sheetsOf(page, pins))
}

/** A dozen small charts cannot be read in half a slide. */
function isTooSmall(body: SlideBody, pins: number): boolean {
  return pins > 1 && body.kind === 'chart' && body.chart.kind === 'multiples'
}

/** Tables that continue each other are cut anew, so that no page is left with a row or two. */
function joined(pages: readonly SlidePage[]): SlidePage[] {
  const all: SlidePage[] = []
  for (const page of pages) {
    const last = all.at(-1)
    const continues = last?.body.kind === 'table' && page.body.kind === 'table' && sameHead(last.table, page.table)
    if (last && continues)
      all.splice(-1, 1, { ...last, table: { ...last.table, rows: [...last.table.rows, ...page.table.rows] } })
    else all.push(page)
  }
  return all
}

function sameHead(a: ContentTable, b: ContentTable): boolean {
  return a.columns.map(({ title }) => title).join() === b.columns.map(({ title }) => title).join()
}

function sheetsOf(page: SlidePage, pins: number): SheetPage[] {
  const { body, table, key } = page
  if (body.kind === 'table') return tableParts(table, pins).map((part) => ({ body, table: part, key }))
  if (body.kind !== 'list') return [page]
  const fits = (items: readonly SlideItem[]): number => itemsThatFit(items, minPictureSize(pins), 1)
  let from = 0
  return evenParts(body.items, fits).map((items) => {
    // The rows of a list's table are its items.
    const rows = table.rows.slice(from, from + items.length)
    from += items.length
    return { body: { kind: 'list', items }, table: { ...table, rows }, key }
  })
}

function tableParts(table: ContentTable, pins: number): ContentTable[] {
  const fits = (rows: ContentTable['rows']): number => rowsThatFit({ ...table, rows }, minPictureSize(pins), 1)
  return evenParts(table.rows, fits).map((rows) => ({ ...table, rows }))
}

/** As few parts as may be, and of those the most even; `fits` says how many of the items from the first fit. */
function evenParts<T>(items: readonly T[], fits: (items: readonly T[]) => number): (readonly T[])[] {
  const fewest = cut(items, fits, MAX_ROWS_PER_PAGE)
  const even = cut(items, fits, Math.ceil(items.length / fewest.length))
  return even.length === fewest.length ? even : fewest
}

function cut<T>(items: readonly T[], fits: (items: readonly T[]) => number, most: number): (readonly T[])[] {
  const parts: (readonly T[])[] = []
  let rest = items
  do {
    const next = rest.slice(0, most)
    const part = next.slice(0, Math.max(1, fits(next)))
    parts.push(part)
    rest = rest.slice(Math.max(1, part.length))
  } while (rest.length > 0)
  return parts
}
