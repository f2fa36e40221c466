// What is written is read back in tests; the app itself never imports the reader for that.
import readXlsxFile from 'read-excel-file/node'
import type { ExportCell } from '../src/export/table/tableFile.ts'

interface SheetRead {
  sheet: string
  data: unknown[][]
}

export async function readXlsx(blob: Blob): Promise<SheetRead[]> {
  const read: unknown = await readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false })
  // The library's types do not tell several sheets from one; without a sheet asked for it gives all of them.
  return read as SheetRead[]
}

/** A sheet has no empty text: an empty cell is no cell. Rows and lines are as long as their last cell. */
export function asStored(rows: readonly (readonly ExportCell[])[]): unknown[][] {
  return rows.map((cells) => cutBlank(cells.map((cell) => (cell === '' ? null : cell))))
}

export function cutBlank(cells: readonly unknown[]): unknown[] {
  return cells.filter((_, index) => cells.slice(index).some((cell) => cell !== null))
}
