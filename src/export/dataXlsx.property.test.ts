import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileExport } from '../../mocks/arbitrary/hostileExport.ts'
import { completenessTable } from './completenessTable.ts'
import { dataTable } from './dataTable.ts'
import { dataXlsx, notesTable } from './dataXlsx.ts'
import { findingsTable } from './findingsTable.ts'
import { asStored, cutBlank, readXlsx } from '../../mocks/readXlsx.ts'

test('four sheets are read back cell by cell: numbers as numbers, text as text, states in words', async () => {
  await fc.assert(
    fc.asyncProperty(hostileExport, async (shown) => {
      const sheets = await readXlsx(await dataXlsx(shown))
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
