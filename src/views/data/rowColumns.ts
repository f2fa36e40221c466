import { dataMessages } from '../../i18n/dataMessages.ts'
import { ROW_COLUMNS } from '../../domain/sortRows.ts'
import { nextSort, OFFICIAL, type TableSort } from '../../domain/tableSort.ts'
import type { RowWords } from '../../i18n/dataWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Language } from '../../lib/language.ts'
import { select } from '../../state/selectionStore.ts'
import type { VirtualColumn } from '../../ui/VirtualRow.tsx'

/** Every column of the rows, in the order of the screen, with its width. */
export const COLUMN_WIDTHS: readonly (readonly [keyof RowWords, Record<Language, number>])[] = [
  ['town', { zh: 102, en: 104 }],
  ['year', { zh: 88, en: 122 }],
  ['indicator', { zh: 120, en: 176 }],
  ['scope', { zh: 70, en: 138 }],
  ['value', { zh: 94, en: 98 }],
  ['reading', { zh: 144, en: 116 }],
  ['state', { zh: 94, en: 104 }],
  ['source', { zh: 84, en: 84 }],
  ['finding', { zh: 46, en: 72 }],
  ['version', { zh: 88, en: 112 }],
]

/** Heads of the table: the first press sorts upwards, the second downwards, the third returns to official order. */
export function rowColumns(sort: TableSort | null, m: Messages): VirtualColumn[] {
  return COLUMN_WIDTHS.map(([id, width]) => {
    const isSortable = ROW_COLUMNS.some((one) => one === id)
    return {
      id,
      width: width[m.language],
      title: dataMessages(m).columns[id],
      isEnd: id === 'value',
      sorted: isSortable && sort?.by === id ? (sort.reversed ? 'descending' : 'ascending') : null,
      ...(isSortable ? { onSort: () => select({ sort: nextSort(sort ?? OFFICIAL, id, OFFICIAL) }) } : {}),
    }
  })
}
