import { csvText } from './tableFile.ts'
import { contentFile, contentTables } from './contentFile.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileContent } from '../../../mocks/arbitrary/hostileContent.ts'
import { zh } from '../../i18n/zh.ts'
import { stampFacts } from '../../shown/stamp.ts'
import { readCsv, withoutApostrophe } from './testing/readCsv.ts'
import { xlsxBlob } from './xlsxBlob.ts'
import { asStored, cutBlank, readXlsx } from '../../../mocks/readXlsx.ts'

const TODAY = '2026-11-22'

function linesOf(text: string): string[][] {
  return readCsv(text.slice(1)).map((line) => line.map(withoutApostrophe))
}

test('below the notes stands each table as it was shown, after a blank line each', () => {
  fc.assert(
    fc.property(hostileContent, (content) => {
      const text = csvText(contentFile(content, { today: TODAY, m: zh }).lines())
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
      const lines = linesOf(csvText(contentFile(content, { today: TODAY, m: zh }).lines())).map((line) =>
        line.slice(0, 2),
      )
      expect(lines.slice(0, facts.length)).toEqual(facts)
    }),
  )
})

test('nothing that a spreadsheet would run begins a field, except a number', () => {
  fc.assert(
    fc.property(hostileContent, (content) => {
      const fields = readCsv(csvText(contentFile(content, { today: TODAY, m: zh }).lines()).slice(1)).flat()
      const runnable = fields.filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field))
      expect(runnable.filter((field) => !/^-?\d+(?:\.\d+)?$/.test(field))).toEqual([])
    }),
  )
})

test('a sheet a table and one of notes are read back cell by cell: numbers as numbers, text as text', async () => {
  await fc.assert(
    fc.asyncProperty(hostileContent, async (content) => {
      const sheets = await readXlsx(await xlsxBlob(contentFile(content, { today: '2026-11-22', m: zh })))
      const tables = contentTables(content)
      expect(sheets.map(({ sheet }) => sheet)).toEqual([
        ...tables.map((_, index) => (index === 0 ? '数据' : `数据${index + 1}`)),
        '口径与说明',
      ])
      tables.forEach(({ head, rows }, index) => {
        const read = (sheets[index]?.data ?? []).map((cells) => cutBlank(cells.slice(0, head.length)))
        expect(read).toEqual(asStored([head, ...rows]))
      })
      const facts = stampFacts(content.stamp, zh)
      expect((sheets.at(-1)?.data ?? []).slice(0, facts.length).map(cutBlank)).toEqual(facts)
    }),
    { numRuns: 40 },
  )
})
