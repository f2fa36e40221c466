import { dataMessages } from '../../i18n/dataMessages.ts'
import { ROW_COLUMNS } from '../../domain/sortRows.ts'
import { nextSort, OFFICIAL, type TableSort } from '../../domain/tableSort.ts'
import type { RowWords } from '../../i18n/dataWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import { select } from '../../state/selectionStore.ts'
import type { VirtualColumn } from '../../ui/VirtualRow.tsx'

/** Every column of the rows, in the order of the screen, with its width in Chinese and in a language of longer words. */
export const COLUMN_WIDTHS: readonly (readonly [keyof RowWords, number, number])[] = [
  ['town', 102, 104],
  ['year', 88, 122],
  ['indicator', 120, 176],
  ['scope', 70, 138],
  ['value', 94, 98],
  ['reading', 144, 116],
  ['state', 94, 104],
  ['source', 84, 84],
  ['finding', 46, 72],
  ['telling', 88, 112],
]

/** Heads of the table: the first press sorts upwards, the second downwards, the third returns to official order. */
export function rowColumns(sort: TableSort | null, m: Messages): VirtualColumn[] {
  return COLUMN_WIDTHS.map(([id, chinese, other]) => {
    const isSortable = ROW_COLUMNS.some((one) => one === id)
    return {
      id,
      width: m.locale === 'zh-CN' ? chinese : other,
      title: dataMessages(m).columns[id],
      isEnd: id === 'value',
      sorted: isSortable && sort?.by === id ? (sort.reversed ? 'descending' : 'ascending') : null,
      ...(isSortable ? { onSort: () => select({ sort: nextSort(sort ?? OFFICIAL, id, OFFICIAL) }) } : {}),
    }
  })
}
