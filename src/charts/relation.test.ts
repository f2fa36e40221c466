import { describe, expect, test } from 'vitest'
import type { Relation } from '../domain/relate/relate.ts'
import { wholeYear } from '../domain/board/period.ts'
import { buildBoard, buildObservation } from '../domain/testing/buildBoard.ts'
import { EVENTS, plain, RATE, relateBoard, relatePairs, type ReportedPair } from '../domain/testing/buildRelation.ts'
import { zh } from '../i18n/zh.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { buildRelation } from './relation.ts'
import { buildRelationPaths } from './relationPaths.ts'
import type { Scene, SceneGroup, Shape } from './scene.ts'
import { boxAround } from './testing/shapeBox.ts'

const FRAME = { width: 900, height: 560 }

function draw(pairs: readonly ReportedPair[], picked: string | null = null): Scene {
  return buildRelation({ relation: relatePairs(pairs), picked, m: zh }, FRAME, SCREEN)
}

function groupOf(scene: Scene, id: string): SceneGroup | undefined {
  return scene.groups.find((group) => group.id === id)
}

function shapesOf(scene: Scene, id: string): readonly Shape[] {
  return groupOf(scene, id)?.shapes ?? []
}

function namesIn(scene: Scene): string[] {
  return shapesOf(scene, 'names').flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}

function many(count: number): ReportedPair[] {
  return Array.from({ length: count }, (_, index) => plain((index * 7) % count, 90 + ((index * 3) % 9)))
}

const HUNDRED_ODD = { value: 100, op: 'gt', raw: '100余场' } as const
const FROM_96 = { value: 96, op: 'ge', raw: '96%以上' } as const

test('there is no slope line below eight towns, and one from eight on', () => {
  expect(groupOf(draw(many(7)), 'slope')).toBeUndefined()
  expect(groupOf(draw(many(8)), 'slope')).toBeDefined()
})

test('medians stand from three towns on', () => {
  expect(groupOf(draw(many(2)), 'median x')).toBeUndefined()
  expect([groupOf(draw(many(3)), 'median x'), groupOf(draw(many(3)), 'median y')]).not.toContain(undefined)
})

describe('numbers in words', () => {
  const plainTown = plain(50, 90)
  const shapesFor = (pair: ReportedPair) => shapesOf(draw([plainTown, pair]), 'point 990101102')

  test('two plain numbers are a dot', () => {
    expect(shapesFor(plain(150, 95)).map((shape) => shape.kind)).toEqual(['circle'])
  })

  test('a range across is a level line that fades, a range up an upright one', () => {
    const level = boxAround(shapesFor({ x: HUNDRED_ODD, y: { value: 95 } }).filter((shape) => shape.kind === 'line'))
    const upright = boxAround(shapesFor({ x: { value: 100 }, y: FROM_96 }).filter((shape) => shape.kind === 'line'))
    expect((level?.right ?? 0) - (level?.left ?? 0)).toBeGreaterThan(100)
    expect((level?.bottom ?? 0) - (level?.top ?? 0)).toBeLessThan(20)
    expect((upright?.bottom ?? 0) - (upright?.top ?? 0)).toBeGreaterThan(100)
    expect((upright?.right ?? 0) - (upright?.left ?? 0)).toBeLessThan(20)
  })

  test('two ranges are an area', () => {
    expect(shapesFor({ x: HUNDRED_ODD, y: FROM_96 }).some((shape) => shape.kind === 'rect')).toBe(true)
  })

  test('a reported zero has a stroke of its own', () => {
    expect(shapesFor(plain(0, 95)).map((shape) => shape.kind)).toEqual(['circle', 'line'])
  })
})

test('a town with one figure only stands in the margin of that axis, outside the plot', () => {
  const scene = draw([...many(4), { x: { value: 2 }, y: null }, { x: null, y: { value: 93 } }])
  const plot = boxAround(shapesOf(scene, 'point 990101101'))
  const [across, up] = [boxAround(shapesOf(scene, 'rug 990101105')), boxAround(shapesOf(scene, 'rug 990101106'))]
  expect(across?.top).toBeGreaterThan(plot?.bottom ?? Infinity)
  expect(up?.right).toBeLessThan(plot?.left ?? 0)
})

test('who is not compared is listed below with the axis and the reason, and can be opened', () => {
  const scene = draw([...many(3), { x: { value: 2 }, y: null }])
  const words = shapesOf(scene, 'aside 990101104').flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
  expect(words).toEqual(['990101104镇', '纵轴未提及'])
  expect(scene.marks.find((mark) => mark.id === 'aside 990101104')).toMatchObject({ town: '990101104', year: 2022 })
})

test('arrows go from town to town by the value across', () => {
  const scene = draw([plain(5, 90), plain(1, 95), plain(3, 92)])
  const row = scene.marks.filter((mark) => mark.row === 'points')
  expect(row.map((mark) => mark.town)).toEqual(['990101102', '990101103', '990101101'])
  expect(row[0]?.label).toBe('990101102镇：普法宣传活动 1 场次；群众满意率 95%')
})

test('up to 25 towns are named; of more only those further out, and always the picked one', () => {
  expect(namesIn(draw(many(12)))).toHaveLength(12)
  const [first] = many(40)
  const inner = draw([first ?? plain(1, 90), ...many(40).slice(1)], '990101121')
  expect(namesIn(inner).length).toBeLessThan(20)
  expect(namesIn(inner)).toContain('990101121镇')
  expect(inner.marks.filter((mark) => mark.row === 'points')).toHaveLength(40)
})

test('a rate on a tiny base is no point: its town stands at the margin of the other axis and says k/n', () => {
  const tiny = { x: { value: 9 }, y: { value: 66.7, num: 4, den: 6 } }
  const scene = draw([...many(4), tiny])
  expect(scene.groups.map((group) => group.id)).not.toContain('point 990101105')
  const label = scene.marks.find((mark) => mark.town === '990101105')?.label
  expect(label).toContain('群众满意率 4/6')
  expect(label).toContain('基数不足 10')
})

test('no town is drawn as better or worse', () => {
  const { better, worse, betterBar, worseBar } = SCREEN.colors
  const text = JSON.stringify([
    draw(many(12)),
    buildRelation({ relation: relatePairs(many(12)), picked: null, m: zh }, FRAME, PROJECTOR),
  ])
  expect([better, worse, betterBar, worseBar].filter((color) => text.includes(color))).toEqual([])
})

test('towns of different counties have neither medians nor slope, and the picture says so', () => {
  const relation = relatePairs(many(9), { meta: { comparable: false } })
  const scene = buildRelation({ relation, picked: null, m: zh }, FRAME, SCREEN)
  expect(scene.groups.map((group) => group.id)).not.toEqual(expect.arrayContaining(['median x']))
  expect(groupOf(scene, 'slope')).toBeUndefined()
  expect(JSON.stringify(groupOf(scene, 'unrelated'))).toContain('仅并列展示，不作比较')
})

describe('paths', () => {
  const area = '990101101'
  const reported = (year: number, x: number, y: number | null, status: 'A' | 'B' = 'A') => [
    buildObservation({ area, indicator: EVENTS, value: x, period: wholeYear(year), status }),
    ...(y === null ? [] : [buildObservation({ area, indicator: RATE, value: y, period: wholeYear(year) })]),
  ]
  const YEARS = [2018, 2019, 2020, 2021, 2022]
  const scene = (relation: Relation) =>
    buildRelationPaths({ relation, coloured: [area], picked: null, m: zh }, FRAME, SCREEN)
  const pathShapes = (one: Scene) => shapesOf(one, `path ${area} front`)

  test('a gap is not joined', () => {
    const observations = [
      ...reported(2018, 1, 90),
      ...reported(2019, 2, 91),
      ...reported(2020, 3, null),
      ...reported(2021, 4, 93),
      ...reported(2022, 5, 94),
    ]
    const shapes = pathShapes(scene(relateBoard(buildBoard({ observations }), { years: YEARS })))
    const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.points.length] : []))
    expect(lines).toEqual([2, 2])
  })

  test('a break cuts the line and leaves two strokes', () => {
    const observations = [
      ...reported(2018, 1, 90),
      ...reported(2019, 2, 91),
      ...reported(2020, 3, 92, 'B'),
      ...reported(2021, 4, 93),
    ]
    const shapes = pathShapes(scene(relateBoard(buildBoard({ observations }), { years: YEARS.slice(0, 4) })))
    expect(shapes.filter((shape) => shape.kind === 'line')).toHaveLength(4)
  })

  test('it begins hollow and ends solid, with the years at its ends, and a mark for each year', () => {
    const observations = [...reported(2018, 1, 90), ...reported(2019, 2, 91), ...reported(2020, 3, 92)]
    const one = scene(relateBoard(buildBoard({ observations }), { years: YEARS.slice(0, 3) }))
    const circles = pathShapes(one).filter((shape) => shape.kind === 'circle')
    expect(circles[0]?.fill).toBe(SCREEN.colors.paper)
    expect(circles.at(-1)?.fill).not.toBe(SCREEN.colors.paper)
    expect(namesIn(one)).toEqual(['990101101镇 2020', '2018'])
    expect(one.marks.map((mark) => mark.year)).toEqual([2018, 2019, 2020])
    expect(one.marks[0]?.label).toBe('2018 年 990101101镇：普法宣传活动 1 场次；群众满意率 90%')
  })
})
