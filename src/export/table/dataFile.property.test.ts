import { csvText } from './tableFile.ts'
import { dataFile, findingsTable, completenessTable, notesTable, dataTable } from './dataFile.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileExport } from '../../../mocks/arbitrary/hostileExport.ts'
import { dataFacts } from './dataExport.ts'
import { readCsv, withoutApostrophe } from './testing/readCsv.ts'
import { xlsxBlob } from './xlsxBlob.ts'
import { asStored, cutBlank, readXlsx } from '../../../mocks/readXlsx.ts'

const TABLES = { rows: dataTable, matrix: completenessTable, findings: findingsTable }

test.each(['rows', 'matrix', 'findings'] as const)('of the %s, what is read back is what was shown', (table) => {
  fc.assert(
    fc.property(hostileExport, (exported) => {
      const shown = { ...exported, table }
      const text = csvText(dataFile(shown).lines())
      expect(text.startsWith('\ufeff')).toBe(true)
      const lines = readCsv(text.slice(1))
      const { head, rows } = TABLES[table](shown)
      const top = lines.findIndex((line) => line[0] === head[0])
      expect(lines[top]).toEqual(head)
      expect(lines.slice(top + 1).map((line) => line.map(withoutApostrophe))).toEqual(
        rows.map((cells) => cells.map(String)),
      )
    }),
  )
})

test('above the table stands what the file is, and all lines are equally long', () => {
  fc.assert(
    fc.property(hostileExport, (shown) => {
      const lines = readCsv(csvText(dataFile(shown).lines()).slice(1))
      expect(new Set(lines.map((line) => line.length)).size).toBe(1)
      const facts = lines.slice(0, dataFacts(shown).length).map((line) => line.slice(0, 2).map(withoutApostrophe))
      expect(facts).toEqual(dataFacts(shown))
      expect(facts).toContainEqual(['性质', '演示数据（虚构）'])
    }),
  )
})

test('nothing that a spreadsheet would run begins a field, except a number', () => {
  fc.assert(
    fc.property(hostileExport, (shown) => {
      const fields = readCsv(csvText(dataFile(shown).lines()).slice(1)).flat()
      expect(
        fields.filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field) && !/^-?\d+(?:\.\d+)?$/.test(field)),
      ).toEqual([])
    }),
  )
})

test('a silent cell says its state where the number would stand, and never 0 or nothing', () => {
  fc.assert(
    fc.property(hostileExport, (shown) => {
      const { head, rows } = dataTable(shown)
      const at = head.indexOf('数字')
      shown.rows.forEach((row, index) => {
        const cell = rows[index]?.[at]
        expect(cell).toBe(
          row.observation?.value ?? (row.state === 'noNumber' ? '提及，无数字' : shown.m.states[row.state]),
        )
      })
    }),
  )
})

test('four sheets are read back cell by cell: numbers as numbers, text as text, states in words', async () => {
  await fc.assert(
    fc.asyncProperty(hostileExport, async (shown) => {
      const sheets = await readXlsx(await xlsxBlob(dataFile(shown)))
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
