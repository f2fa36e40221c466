import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../domain/compare/compare.ts'
import { buildBoard, buildObservation, buildRequest, buildStock, buildTowns } from '../domain/testing/buildBoard.ts'
import { zh } from '../i18n/zh.ts'
import { barsChart } from './bars.ts'
import { layOut } from './barsLayout.ts'
import { orderRows, usualOrder } from './barRows.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import type { ReferenceLine } from './referenceLines.ts'
import { renderChartSvg } from './renderChartSvg.ts'
import { rowsHeight } from './rowChart.ts'
import { overlaps } from './testing/shapeBox.ts'
import { svgTextBox, svgTexts, type SvgText } from './testing/svgTexts.ts'
import { RATE, VISITS } from './testing/sampleBoards.ts'

interface Reported {
  value: number
  op: 'eq' | 'gt' | 'ge' | 'lt'
  half: boolean
}

/** A zero is plain: nobody writes 0余. */
const reported = fc
  .record({
    value: fc.integer({ min: 0, max: 400 }),
    op: fc.constantFrom('eq' as const, 'eq' as const, 'gt' as const, 'ge' as const, 'lt' as const),
    half: fc.nat(7).map((n) => n === 0),
  })
  .map((one): Reported => (one.value === 0 ? { ...one, op: 'eq' } : one))
const theme = fc.constantFrom(SCREEN, PROJECTOR)

interface Drawn {
  width: number
  height: number
  /** Numbers and notes of the rows, and names of the lines, as ECharts places them. */
  rows: SvgText[]
  names: SvgText[]
  references: readonly ReferenceLine[]
  /** Where the rows end that the lines run through. */
  last: number
}

/** Visits per village and month, which have a median and a standard; or rates, which are points. */
function draw(all: readonly Reported[], style: typeof SCREEN, indicator: string): Drawn {
  const towns = buildTowns(all.length)
  const isRate = indicator === RATE
  const observations = all.flatMap(({ value, op, half }, index) => {
    const area = towns[index]?.code ?? ''
    const period = { start: '2022-01-01', end: half ? '2022-06-30' : '2022-12-31' }
    const shown = isRate ? 90 + value / 40 : value
    return [
      buildObservation({ area, indicator, value: shown, op, period, source: `${area}-2022` }),
      buildStock(area, 'context.villages', { value: 6 + (index % 5) }),
    ]
  })
  const board = buildBoard({ towns, observations })
  const comparison = compare(board, buildRequest(board, indicator, isRate ? {} : { measure: 'village-month' }))
  const rows = orderRows(comparison, usualOrder(comparison))
  const frame = style === PROJECTOR ? { width: 1760, height: 820 } : { width: 980, height: 560 }
  const size = { ...frame, height: rowsHeight(rows, frame.height, style) }
  const input = { comparison, rows, ranks: true, picked: null, m: zh }
  const { references, top, rowHeight, left } = layOut(input, size, style)
  const texts = svgTexts(renderChartSvg(barsChart(input, size, style)))
  const lines = references.map(({ text }) => text)
  return {
    ...size,
    rows: texts.filter(({ text, x, y }) => y > top && x >= left && !lines.includes(text)),
    names: texts.filter(({ text }) => lines.includes(text)),
    references,
    last: top + rows.compared.length * rowHeight,
  }
}

test.each([VISITS, RATE])('no median or standard line runs through a value label of %s', (indicator) => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 3, maxLength: 15 }), theme, (all, style) => {
      const { rows, references, last } = draw(all, style, indicator)
      const edges = references.flatMap(({ from, to }) => [from, to])
      const crossed = rows
        .filter(({ y }) => y < last)
        .filter((text) => {
          const { left, right } = svgTextBox(text)
          return edges.some((edge) => edge > left && edge < right)
        })
      expect(crossed.map(({ text }) => text)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('the comparisons above do have both lines to cross, and numbers beside them', () => {
  const { references, rows, names } = draw(
    [100, 200, 300].map((value) => ({ value, op: 'eq', half: false })),
    SCREEN,
    VISITS,
  )
  expect(references).toHaveLength(2)
  expect(names).toHaveLength(2)
  expect(rows.length).toBeGreaterThan(2)
})

test('labels of median and standard touch neither each other nor a row nor the edge', () => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 3, maxLength: 12 }), theme, (all, style) => {
      const { names, rows, width, height } = draw(all, style, VISITS)
      const labels = names.map(svgTextBox)
      const [first, second] = labels
      if (first && second) expect(overlaps(first, second)).toBe(false)
      expect(labels.filter((label) => rows.some((row) => overlaps(label, svgTextBox(row))))).toEqual([])
      expect(labels.filter(({ left, right, bottom }) => left < 0 || right > width || bottom > height)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('value labels stay inside the frame', () => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 3, maxLength: 12 }), theme, (all, style) => {
      const { rows, width } = draw(all, style, VISITS)
      const outside = rows.filter((text) => svgTextBox(text).right > width + 1)
      expect(outside.map(({ text }) => text)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
