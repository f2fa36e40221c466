import fc from 'fast-check'
// What is written here is read back here; the app itself never imports the reader for that.
// oxlint-disable-next-line no-restricted-imports
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { hostileExport } from '../../mocks/arbitrary/hostileExport.ts'
import { completenessTable } from './completenessTable.ts'
import type { ExportCell } from './dataExport.ts'
import { dataTable } from './dataTable.ts'
import { dataXlsx } from './dataXlsx.ts'
import { findingsTable } from './findingsTable.ts'
import { notesTable } from './notesTable.ts'

interface SheetRead {
  sheet: string
  data: unknown[][]
}

async function readBack(blob: Blob): Promise<SheetRead[]> {
  const read: unknown = await readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false })
  // The library's types do not tell several sheets from one; without a sheet asked for it gives all of them.
  return read as SheetRead[]
}

/** A sheet has no empty text: an empty cell is no cell. Rows and lines are as long as their last cell. */
function asStored(rows: readonly (readonly ExportCell[])[]): unknown[][] {
  return rows.map((cells) => cutBlank(cells.map((cell) => (cell === '' ? null : cell))))
}

function cutBlank(cells: readonly unknown[]): unknown[] {
  return cells.filter((_, index) => cells.slice(index).some((cell) => cell !== null))
}

test('four sheets are read back cell by cell: numbers as numbers, text as text, states in words', async () => {
  await fc.assert(
    fc.asyncProperty(hostileExport, async (shown) => {
      const sheets = await readBack(await dataXlsx(shown))
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '口径与说明', '完整性', '发现'])
      const tables = [dataTable(shown), notesTable(shown), completenessTable(shown), findingsTable(shown)]
      tables.forEach(({ head, rows }, index) => {
        const stored = (sheets[index]?.data ?? []).map(cutBlank)
        expect(stored).toEqual(asStored([head, ...rows]).slice(0, stored.length))
        expect(
          asStored(rows)
            .slice(stored.length - 1)
            .every((row) => row.length === 0),
        ).toBe(true)
      })
    }),
    { numRuns: 40 },
  )
})
