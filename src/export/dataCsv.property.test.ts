import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileExport } from '../../mocks/arbitrary/hostileExport.ts'
import { completenessTable } from './completenessTable.ts'
import { dataCsv } from './dataCsv.ts'
import { dataTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'
import { findingsTable } from './findingsTable.ts'
import { readCsv, withoutApostrophe } from './testing/readCsv.ts'

const TABLES = { rows: dataTable, matrix: completenessTable, findings: findingsTable }

test.each(['rows', 'matrix', 'findings'] as const)('of the %s, what is read back is what was shown', (table) => {
  fc.assert(
    fc.property(hostileExport, (exported) => {
      const shown = { ...exported, table }
      const text = dataCsv(shown)
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
      const lines = readCsv(dataCsv(shown).slice(1))
      expect(new Set(lines.map((line) => line.length)).size).toBe(1)
      const facts = lines.slice(0, exportFacts(shown).length).map((line) => line.slice(0, 2).map(withoutApostrophe))
      expect(facts).toEqual(exportFacts(shown))
      expect(facts).toContainEqual(['性质', '演示数据（虚构）'])
    }),
  )
})

test('nothing that a spreadsheet would run begins a field, except a number', () => {
  fc.assert(
    fc.property(hostileExport, (shown) => {
      const fields = readCsv(dataCsv(shown).slice(1)).flat()
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
