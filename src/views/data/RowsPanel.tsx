import styles from './RowsPanel.module.css'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { type ReactElement, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { printMessages } from '../../i18n/deck/printMessages.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { MAX_ROWS_ON_PAPER } from '../../ui/useRowWindow.ts'
import { VirtualTable, type VirtualRowData, type VirtualColumn } from '../../ui/VirtualTable.tsx'
import { titleOf } from '../../shown/headingWords.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { RowFilters } from './RowFilters.tsx'
import { type RowKey, rowsTable, type RowsTable } from '../../shown/dataView/rowsTable.ts'
import { shownData } from '../../shown/dataView/shownData.ts'
import type { Board } from '../../domain/board/board.ts'
import type { DataRow } from '../../domain/tables/dataRows.ts'
import { rowWords } from '../../i18n/dataView/dataWords.ts'
import { findingText } from '../../i18n/findings/findingText.ts'
import { refusedText } from '../../i18n/issues/issueText.ts'
import type { Messages } from '../../i18n/messages.ts'
import { periodText } from '../../i18n/values/periodWords.ts'
import { FindingBadge } from '../parts/FindingBadge.tsx'
import { nextSort, OFFICIAL, type TableSort } from '../../domain/tables/tableSort.ts'
import type { Language } from '../../lib/language.ts'
import { sortedOf } from '../../shown/contentTable.ts'
import { select } from '../../state/selectionStore.ts'

/** Widths in pixels. */
const WIDTHS: Readonly<Record<RowKey, Record<Language, number>>> = {
  town: { zh: 102, en: 104 },
  year: { zh: 88, en: 122 },
  indicator: { zh: 120, en: 176 },
  scope: { zh: 70, en: 138 },
  value: { zh: 94, en: 110 },
  reading: { zh: 144, en: 128 },
  state: { zh: 94, en: 104 },
  source: { zh: 172, en: 172 },
  finding: { zh: 58, en: 84 },
}

type RowCell = VirtualRowData['cells'][number]

/** Kept free under the table for the footer. */
const BELOW = 56

/** Every observation, and every silence asked for, a row each. */
export function RowsPanel(props: ViewProps): ReactElement {
  const { board, selection } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const isPrinting = usePrinting()
  const { shown } = shownData(props)
  const table = useMemo(() => rowsTable(shown, board, m), [shown, board, m])
  const columns = useMemo(() => rowColumns(table, selection.sort, m), [table, selection.sort, m])
  const rowAt = useCallback(
    (index: number) => {
      const row = shown[index]
      if (!row) return null
      const town = board.areas.get(row.area)?.name ?? row.area
      return { id: row.id, cells: rowCells(row, table, { board, m }), openLabel: m.table.openEvidence(town, row.year) }
    },
    [shown, board, table, m],
  )
  const isPicked = useCallback(
    (index: number) => {
      const row = shown[index]
      if (!row || !target) return false
      if (row.observation) return row.observation.id === target.observation
      const { town, year, indicator, observation } = target
      return observation === undefined && row.area === town && row.year === year && row.indicator === indicator
    },
    [shown, target],
  )
  const onOpen = useCallback(
    (index: number) => {
      const row = shown[index]
      if (!row) return
      const { area, year, indicator, observation } = row
      openEvidence({ town: area, year, indicator, ...(observation && { observation: observation.id }) })
    },
    [shown],
  )
  return (
    <>
      <RowFilters {...props} />
      {shown.length === 0 && <p className={styles['none']}>{dataMessages(m).none}</p>}
      <VirtualTable
        caption={titleOf(props, m)}
        columns={columns}
        count={shown.length}
        below={BELOW}
        {...{ rowAt, isPicked, onOpen }}
      />
      {isPrinting && shown.length > MAX_ROWS_ON_PAPER && (
        <p className={styles['none']}>{printMessages(m).moreRows(shown.length - MAX_ROWS_ON_PAPER)}</p>
      )}
    </>
  )
}

/** The cells of a row: town and value open the evidence, what is short says the rest when it is pointed at. */
export function rowCells(
  row: DataRow,
  table: RowsTable,
  { board, m }: { board: Board; m: Messages },
): VirtualRowData['cells'] {
  const words = rowWords(row, board, m)
  const { observation, refused } = row
  const reported = observation ?? refused
  const isAbsent = observation?.value == null
  // The state in full would be cut in a narrow column, where its beginning says the contrary.
  const brief = refused ? { text: dataMessages(m).matrix.words.refused } : {}
  const more: Partial<Record<keyof typeof words, Partial<RowCell>>> = {
    town: { opens: true, title: `${words.town} ${row.area}` },
    year: reported ? { title: periodText(reported.period, m) } : {},
    value: { opens: true, title: refused ? words.value : (reported?.raw ?? words.value), isQuiet: isAbsent, ...brief },
    state: { title: refused ? refusedText(refused, m) : m.stateMeanings[row.state], isQuiet: isAbsent, ...brief },
    source: { title: sourceTitle(row, [words.source, words.version].join(' ').trim(), board) },
    finding: {
      title: row.findings.map((one) => findingText(one, board, m).replaceAll('**', '')).join('\n'),
      content: <FindingBadge board={board} findings={row.findings} />,
    },
  }
  return table.cellsOf(row).map(({ text }, index) => ({ text, ...more[table.columns[index]?.key ?? 'town'] }))
}

function sourceTitle({ observation, refused }: DataRow, section: string, board: Board): string {
  if (refused) return refused.document
  return observation ? `${board.sources.get(observation.source)?.title ?? observation.source} ${section}` : section
}

/** Heads of the rows: the first press sorts upwards, the second downwards, the third returns to official order. */
function rowColumns({ columns }: RowsTable, sort: TableSort | null, m: Messages): VirtualColumn[] {
  const current = sort ?? OFFICIAL
  return columns.map((column) => ({
    id: column.key,
    width: WIDTHS[column.key][m.language],
    title: column.title,
    isEnd: column.key === 'value',
    sorted: column.first ? sortedOf(column, current) : null,
    ...(column.first && {
      hint: m.table.sortHint(column.title),
      onSort: () => select({ sort: nextSort(current, column.key, OFFICIAL) }),
    }),
  }))
}
