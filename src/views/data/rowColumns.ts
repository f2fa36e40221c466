import { nextSort, OFFICIAL, type TableSort } from '../../domain/tables/tableSort.ts'
import type { RowWords } from '../../i18n/dataView/dataWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Language } from '../../lib/language.ts'
import { sortedOf } from '../../shown/contentTable.ts'
import type { RowsTable } from '../../shown/rowsTable.ts'
import { select } from '../../state/selectionStore.ts'
import type { VirtualColumn } from '../../ui/VirtualRow.tsx'

/** Widths in pixels. */
const WIDTHS: Readonly<Record<keyof RowWords, Record<Language, number>>> = {
  town: { zh: 102, en: 104 },
  year: { zh: 88, en: 122 },
  indicator: { zh: 120, en: 176 },
  scope: { zh: 70, en: 138 },
  value: { zh: 94, en: 98 },
  reading: { zh: 144, en: 116 },
  state: { zh: 94, en: 104 },
  source: { zh: 84, en: 84 },
  finding: { zh: 58, en: 84 },
  version: { zh: 88, en: 112 },
}

/** Heads of the rows: the first press sorts upwards, the second downwards, the third returns to official order. */
export function rowColumns({ columns }: RowsTable, sort: TableSort | null, m: Messages): VirtualColumn[] {
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
