import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/deck/pptxMessages.ts'
import type { ChartTable } from './chartTable.ts'

/** The worksheet that opens under "edit data". Words stand beside the numbers, so that 100余 is not read as 100. */
export const SHEET = 'Sheet1'

/** Names, then x where there is one, then the numbers series by series, then their words series by series. */
export async function chartBook(table: ChartTable, m: Messages): Promise<Uint8Array> {
  const { categories, xs, series, axes } = table
  const head = [
    pptxMessages(m).name,
    ...(table.kind === 'scatter' ? [axes[0]] : []),
    ...series.map(({ name }) => name),
    ...series.map(({ name }) => pptxMessages(m).asReported(name)),
  ]
  const rows = categories.map((name, index): Cell[] => [
    textCell(name),
    ...(table.kind === 'scatter' ? [numberCell(xs[index] ?? null)] : []),
    ...series.map(({ points }) => numberCell(points[index]?.value ?? null)),
    ...series.map(({ points }) => textCell(points[index]?.words ?? '')),
  ])
  const book = await writeXlsxFile([{ sheet: SHEET, data: [head.map(textCell), ...rows] }]).toBlob()
  return new Uint8Array(await book.arrayBuffer())
}

function textCell(value: string): Cell {
  return value === '' ? null : { value, type: String }
}

function numberCell(value: number | null): Cell {
  return value === null ? null : { value, type: Number }
}
