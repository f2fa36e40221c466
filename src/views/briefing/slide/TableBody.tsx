import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { ContentTable, SlidePlace, TableCell } from '../../../shown/slideContent.ts'
import { fitTable } from '../../../shown/fitTable.ts'
import { LineSpans } from './Lines.tsx'
import type { BodyProps } from './bodyProps.ts'
import styles from './SlideSheet.module.css'

/** The equal table, in the largest text that fits; values can be pointed at where somebody may point. */
export function TableBody({
  table,
  title,
  available,
  height,
  picked,
  onPick,
}: BodyProps & { table: ContentTable }): ReactElement {
  const t = slideMessages(useMessages())
  const fitted = fitTable(table, available, height)
  return (
    <table className={styles['table']} style={{ width: available.width, fontSize: fitted.size }}>
      <caption className="visually-hidden">{t.tableLabel(title)}</caption>
      <colgroup>
        {fitted.widths.map((width, column) => (
          <col key={table.columns[column]?.key} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {fitted.head.map((lines, column) => (
            <th key={table.columns[column]?.key} scope="col">
              <LineSpans lines={lines} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fitted.rows.map((cells, row) => (
          <tr key={table.rows[row]?.map(({ text }) => text).join()} className={cellClass(table.rows[row], picked)}>
            {cells.map((lines, column) => (
              <Cell
                key={table.columns[column]?.key}
                {...{ lines, onPick }}
                place={table.rows[row]?.[column]?.place ?? null}
                isName={column === 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass(row: readonly TableCell[] | undefined, picked: SlidePlace | null): string | undefined {
  const isPicked = picked !== null && row?.some(({ place }) => place?.town === picked.town)
  return isPicked === true ? styles['picked'] : undefined
}

interface CellProps {
  lines: readonly string[]
  place: SlidePlace | null
  isName: boolean
  onPick: BodyProps['onPick']
}

function Cell({ lines, place, isName, onPick }: CellProps): ReactElement {
  if (isName) {
    return (
      <th scope="row">
        <LineSpans lines={lines} />
      </th>
    )
  }
  return (
    <td>
      {place && onPick ? (
        <button type="button" className={styles['value']} onClick={() => onPick(place)}>
          <LineSpans lines={lines} />
        </button>
      ) : (
        <LineSpans lines={lines} />
      )}
    </td>
  )
}
