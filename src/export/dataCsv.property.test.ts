import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileExport } from '../../mocks/arbitrary/hostileExport.ts'
import { completenessTable } from './completenessTable.ts'
import { dataCsv } from './dataCsv.ts'
import { dataTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'
import { findingsTable } from './findingsTable.ts'

/** RFC 4180, read strictly: fields between commas, lines between CRLF, quotes doubled. */
function readCsv(text: string): string[][] {
  const lines: string[][] = []
  let [line, field, at]: [string[], string, number] = [[], '', 0]
  while (at < text.length) {
    if (text[at] === '"') {
      const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at))
      if (!quoted) throw new Error(`unclosed quote at ${at}`)
      field = (quoted[1] ?? '').replaceAll('""', '"')
      at += quoted[0].length
    } else {
      const plain = /^[^",\r\n]*/.exec(text.slice(at))?.[0] ?? ''
      field = plain
      at += plain.length
    }
    if (text[at] === ',') {
      line.push(field)
      field = ''
      at += 1
    } else if (text.startsWith('\r\n', at)) {
      lines.push([...line, field])
      line = []
      field = ''
      at += 2
    } else {
      throw new Error(`neither comma nor line end at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
    }
  }
  return lines
}

/** As the file's own note says: one apostrophe belongs to the file, not to the text. */
function withoutApostrophe(field: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(field) ? field.slice(1) : field
}

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
