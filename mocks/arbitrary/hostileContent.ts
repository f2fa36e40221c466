import fc from 'fast-check'
import type { Stamp, SlideContent, TableCell } from '../../src/shown/slideContent.ts'
import { hostileWords } from './hostileWords.ts'

const stamp: fc.Arbitrary<Stamp> = fc.record({
  title: hostileWords,
  unit: hostileWords,
  scope: hostileWords,
  period: hostileWords,
  coverage: hostileWords,
  verdict: hostileWords,
  source: hostileWords,
  issued: hostileWords,
  classification: hostileWords,
  synthetic: fc.option(hostileWords),
  reasons: fc.array(hostileWords, { maxLength: 3 }),
})

const cell: fc.Arbitrary<TableCell> = fc.record({
  text: hostileWords,
  number: fc.option(fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constantFrom(0, 12.5, -0.25, 14.058823529411764))),
  place: fc.constant(null),
})

const takeaway = hostileWords.map((text) => ({ text, marked: text, places: [], href: null }))

/** What a view might show at its worst: pages with equal and with other heads. */
export const hostileContent: fc.Arbitrary<SlideContent> = fc
  .record({
    stamp,
    takeaways: fc.array(takeaway, { maxLength: 2 }),
    verdict: fc.constant(null),
    heads: fc.array(fc.array(hostileWords, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    cells: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    key: fc.array(hostileWords, { maxLength: 2 }),
  })
  .map(({ heads, cells, key, ...rest }) => ({
    title: rest.stamp.title,
    subtitle: [],
    ...rest,
    pages: heads.map((head) => ({
      body: { kind: 'table' } as const,
      table: {
        columns: head.map((title, index) => ({ key: String(index), title })),
        rows: cells.map((row) => row.slice(0, head.length)),
        order: null,
      },
      key,
    })),
  }))
