import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileContent } from '../../mocks/arbitrary/hostileContent.ts'
import { zh } from '../i18n/zh.ts'
import { comparisonCsv } from './comparisonCsv.ts'
import { contentTables } from './contentTables.ts'
import { stampFacts } from './stampFacts.ts'
import { readCsv, withoutApostrophe } from './testing/readCsv.ts'

const TODAY = '2026-11-22'

function linesOf(text: string): string[][] {
  return readCsv(text.slice(1)).map((line) => line.map(withoutApostrophe))
}

test('below the notes stands each table as it was shown, after a blank line each', () => {
  fc.assert(
    fc.property(hostileContent, (content) => {
      const text = comparisonCsv(content, { today: TODAY, m: zh })
      expect(text.startsWith('\ufeff')).toBe(true)
      const lines = linesOf(text)
      const wide = lines[0]?.length ?? 0
      expect(lines.filter((line) => line.length !== wide)).toEqual([])
      const tables = contentTables(content).flatMap(({ head, rows }) => [[], head, ...rows])
      const padded = tables.map((cells) => Array.from({ length: wide }, (_, index) => String(cells[index] ?? '')))
      expect(lines.slice(-padded.length)).toEqual(padded)
    }),
  )
})

test('the whole stamp stands above, word for word', () => {
  fc.assert(
    fc.property(hostileContent, (content) => {
      const facts = stampFacts(content.stamp, zh)
      const lines = linesOf(comparisonCsv(content, { today: TODAY, m: zh })).map((line) => line.slice(0, 2))
      expect(lines.slice(0, facts.length)).toEqual(facts)
    }),
  )
})

test('nothing that a spreadsheet would run begins a field, except a number', () => {
  fc.assert(
    fc.property(hostileContent, (content) => {
      const fields = readCsv(comparisonCsv(content, { today: TODAY, m: zh }).slice(1)).flat()
      const runnable = fields.filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field))
      expect(runnable.filter((field) => !/^-?\d+(?:\.\d+)?$/.test(field))).toEqual([])
    }),
  )
})
