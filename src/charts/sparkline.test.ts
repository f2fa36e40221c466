import { describe, expect, test } from 'vitest'
import { interval, point } from '../domain/values/interval.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import type { Shape } from './scene.ts'
import { buildSparkline, type SparkPoint } from './sparkline.ts'
import { SPARKLINES, sparklineScene } from './testing/sampleSparklines.ts'
import { boxOf } from './testing/shapeBox.ts'

const FRAME = { width: 80, height: 36 }

function shapesOf(points: readonly SparkPoint[]): readonly Shape[] {
  return buildSparkline({ points, year: 2022 }, FRAME, SCREEN).groups.flatMap((group) => group.shapes)
}

function at(year: number, value: number | null): SparkPoint {
  return { year, value: value === null ? null : point(value), isNotComparable: false, startsAnew: false }
}

function joinsOf(points: readonly SparkPoint[]): number {
  return shapesOf(points).filter((shape) => shape.kind === 'line').length
}

describe.each(SPARKLINES)('%s', (sample) => {
  test.each([SCREEN, PROJECTOR])('draws nothing outside its frame ($profile)', (theme) => {
    const scene = sparklineScene(sample, theme)
    const outside = scene.groups
      .flatMap((group) => group.shapes)
      .filter((shape) => {
        const { left, right, top, bottom } = boxOf(shape)
        return left < 0 || top < 0 || right > scene.width || bottom > scene.height
      })
    expect(outside).toEqual([])
  })
})

test('a year without a value has no point, and no line crosses it', () => {
  const shapes = shapesOf([at(2020, 5), at(2021, null), at(2022, 7)])
  expect(shapes.filter((shape) => shape.kind === 'circle')).toHaveLength(2)
  expect(shapes.filter((shape) => shape.kind === 'line')).toEqual([])
})

test('years side by side are joined, but not across a break nor with other months', () => {
  expect(joinsOf([at(2020, 5), at(2021, 6), at(2022, 7)])).toBe(1)
  expect(joinsOf([at(2021, 6), { ...at(2022, 7), startsAnew: true }])).toBe(0)
  expect(joinsOf([at(2021, 6), { ...at(2022, 7), isNotComparable: true }])).toBe(0)
})

test('an open end draws no endless whisker, and every coordinate is a number', () => {
  const open = { ...at(2022, 7), value: interval(7, Infinity) }
  expect(JSON.stringify(shapesOf([at(2021, 5), open]))).not.toMatch(/null/)
})

test('nothing told draws nothing', () => {
  expect(shapesOf([at(2021, null), at(2022, null)])).toEqual([])
})
