import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileContent } from '../../mocks/arbitrary/hostileContent.ts'
import { zh } from '../i18n/zh.ts'
import { comparisonXlsx } from './comparisonXlsx.ts'
import { contentTables } from './contentTables.ts'
import { stampFacts } from './stampFacts.ts'
import { asStored, cutBlank, readXlsx } from '../../mocks/readXlsx.ts'

test('a sheet a table and one of notes are read back cell by cell: numbers as numbers, text as text', async () => {
  await fc.assert(
    fc.asyncProperty(hostileContent, async (content) => {
      const sheets = await readXlsx(await comparisonXlsx(content, { today: '2026-11-22', m: zh }))
      const tables = contentTables(content)
      expect(sheets.map(({ sheet }) => sheet)).toEqual([
        ...tables.map((_, index) => (index === 0 ? '数据' : `数据${index + 1}`)),
        '口径与说明',
      ])
      tables.forEach(({ head, rows }, index) => {
        expect((sheets[index]?.data ?? []).map(cutBlank)).toEqual(asStored([head, ...rows]))
      })
      const facts = stampFacts(content.stamp, zh)
      expect((sheets.at(-1)?.data ?? []).slice(0, facts.length).map(cutBlank)).toEqual(facts)
    }),
    { numRuns: 40 },
  )
})
