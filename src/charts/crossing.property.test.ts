import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../domain/compare/compare.ts'
import { buildBoard, buildObservation, buildRequest, buildStock, buildTowns } from '../domain/testing/buildBoard.ts'
import { zh } from '../i18n/zh.ts'
import { buildBars } from './bars.ts'
import { barsHeight } from './barsLayout.ts'
import { orderRows, usualOrder } from './barRows.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import type { Scene, Shape } from './scene.ts'
import { boxOf, overlaps } from './testing/shapeBox.ts'
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

/** Visits per village and month, which have a median and a standard; or rates, which are points. */
function sceneOf(all: readonly Reported[], style: typeof SCREEN, indicator: string): Scene {
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
  return buildBars(
    { comparison, rows, ranks: true, picked: null, m: zh },
    { ...frame, height: barsHeight(rows, frame.height, style) },
    style,
  )
}

function textsOfRows({ groups }: Scene): Shape[] {
  const rows = groups.filter((group) => group.id.startsWith('row '))
  return rows.flatMap((group) => group.shapes.slice(1).filter((shape) => shape.kind === 'text'))
}

function strokesOf({ groups }: Scene): Shape[] {
  const references = groups.filter((group) => group.id === 'median' || group.id === 'standard')
  return references.flatMap((group) => group.shapes.filter((shape) => shape.kind === 'line'))
}

function labelsOf({ groups }: Scene): Shape[] {
  const references = groups.filter((group) => group.id === 'median' || group.id === 'standard')
  return references.flatMap((group) => group.shapes.filter((shape) => shape.kind === 'text'))
}

test.each([VISITS, RATE])('no median or standard line runs through a value label of %s', (indicator) => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 3, maxLength: 15 }), theme, (all, style) => {
      const scene = sceneOf(all, style, indicator)
      const crossed = textsOfRows(scene).filter((text) =>
        strokesOf(scene).some((stroke) => overlaps(boxOf(text), boxOf(stroke))),
      )
      expect(crossed.map((shape) => shape.kind === 'text' && shape.text)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('the comparisons above do have both lines to cross', () => {
  const scene = sceneOf(
    [100, 200, 300].map((value) => ({ value, op: 'eq', half: false })),
    SCREEN,
    VISITS,
  )
  expect(strokesOf(scene)).toHaveLength(2)
})

test('labels of median and standard touch neither each other nor a row nor the edge', () => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 3, maxLength: 12 }), theme, (all, style) => {
      const scene = sceneOf(all, style, VISITS)
      const labels = labelsOf(scene).map(boxOf)
      const [first, second] = labels
      if (first && second) expect(overlaps(first, second)).toBe(false)
      const rows = textsOfRows(scene).map(boxOf)
      expect(labels.filter((label) => rows.some((row) => overlaps(label, row)))).toEqual([])
      expect(
        labels.filter((label) => label.left < 0 || label.right > scene.width || label.bottom > scene.height),
      ).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('value labels stay inside the frame', () => {
  fc.assert(
    fc.property(fc.array(reported, { minLength: 3, maxLength: 12 }), theme, (all, style) => {
      const scene = sceneOf(all, style, VISITS)
      const outside = textsOfRows(scene).filter((text) => boxOf(text).right > scene.width + 1)
      expect(outside.map((shape) => shape.kind === 'text' && shape.text)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
