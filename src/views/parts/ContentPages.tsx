import styles from './ContentPages.module.css'
import { type ReactElement, useCallback } from 'react'
import type { ChartTheme } from '../../charts/chartTheme.ts'
import type { Chart } from '../../charts/chart.ts'
import type { Size } from '../../charts/scene.ts'
import type { Board } from '../../domain/board/board.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { joinedTables } from '../../shown/pages.ts'
import type { SlideChart, SlideContent } from '../../shown/slideContent.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import type { Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { Pager } from '../../ui/Pager.tsx'
import { usePainted } from '../../ui/usePainted.ts'
import { ChartPane } from './ChartPane.tsx'
import { DataTable } from './DataTable.tsx'
import { LegendLine } from './LegendLine.tsx'

interface ContentPagesProps {
  board: Board
  selection: Selection
  content: SlideContent
  /** What the chart shows and how to move in it. */
  chartLabel: string
  /** Of the key, what must be read before the picture. */
  warning?: string | null
  /** Of the key, what is true of the table too. */
  note?: string | null
}

type Draw = SlideChart['draw']

/** A content on the screen: the page that is turned to, or all pages as one table. */
export function ContentPages(props: ContentPagesProps): ReactElement {
  const { selection, content, note = null } = props
  const { pages } = content
  const page = Math.min(selection.page, pages.length)
  const shown = pages[page - 1]
  const isDrawn = !selection.table && shown?.body.kind === 'chart'
  usePainted(!isDrawn, selection)
  if (isDrawn) return <Picture {...props} page={page} />
  return (
    <>
      {shown?.body.kind === 'table' && shown.key.map((reason) => <p key={reason}>{reason}</p>)}
      <EqualTables {...props} />
      {note !== null && <p className={styles['note']}>{note}</p>}
    </>
  )
}

/** Everything the pictures show, as a table: states in words, never an empty cell for a missing number. */
export function EqualTables({ board, content }: Pick<ContentPagesProps, 'board' | 'content'>): ReactElement {
  const tables = joinedTables(content.pages.map(({ table }) => table))
  return (
    <>
      {tables.map((table, index) => (
        <DataTable key={index} board={board} caption={content.title} table={table} />
      ))}
    </>
  )
}

function Picture({
  content,
  chartLabel,
  warning = null,
  page,
}: ContentPagesProps & { page: number }): ReactElement | null {
  const m = useMessages()
  const { pages, subtitle } = content
  const said = [...subtitle, warning]
  const charts = pages.flatMap(({ body }) => (body.kind === 'chart' ? [body] : []))
  const body = charts[page - 1]
  const draw = useScrolled(body?.chart.draw)
  const strip = useScrolled(body?.strip)
  const onPaper = charts.map(
    ({ chart }) =>
      (available: Size, theme: ChartTheme) =>
        chart.draw({ ...available, scrolls: true }, theme, null),
  )
  if (!body) return null
  return (
    <>
      {body.strip && (
        <>
          <ChartPane draw={strip} label={m.compare.allTowns(townsOf(content))} />
          <Pager page={page} pages={pages.length} words={m.compare} onTurn={(next) => select({ page: next })} />
        </>
      )}
      {warning !== null && <p className={styles['warning']}>{warning}</p>}
      <ChartPane draw={draw} label={chartLabel} onPaper={onPaper} />
      <LegendLine title={m.compare.legend.title} items={keyOf(content).filter((item) => !said.includes(item))} />
    </>
  )
}

/** Draws into a page that scrolls, what is picked standing out. */
function useScrolled(draw: Draw | undefined): (available: Size, theme: ChartTheme) => Chart | undefined {
  const picked = useEvidenceTarget()
  return useCallback(
    (available: Size, theme: ChartTheme) => draw?.({ ...available, scrolls: true }, theme, picked),
    [draw, picked],
  )
}

function townsOf({ pages }: SlideContent): number {
  return pages.reduce((sum, { table }) => sum + table.rows.length, 0)
}

/** The signs of every page, so that they stand still while pages are turned. */
function keyOf({ pages }: SlideContent): string[] {
  return [...new Set(pages.flatMap(({ key }) => key))]
}
