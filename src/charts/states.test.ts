import { describe, expect, test } from 'vitest'
import { type AbsentState, CELL_STATES } from '../domain/board/cell.ts'
import { dataMessages } from '../i18n/dataView/dataMessages.ts'
import { stateText } from '../i18n/dataView/dataWords.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { stateSigns } from '../i18n/values/stateSigns.ts'
import { zh } from '../i18n/zh.ts'
import { PROJECTOR, SCREEN, type ChartTheme } from './chartTheme.ts'
import type { ChartMark, Scene, Shape } from './scene.ts'
import { cross, stateGlyph } from './stateGlyph.ts'
import { boxAround, boxOf } from './testing/shapeBox.ts'
import { type Awkward, AWKWARD_STATES, DISTINCT_STATES, townOf, WITHOUT_NUMBER } from './testing/sampleBoards.ts'
import { sampleScene } from './testing/sampleScenes.ts'

const themes = [SCREEN, PROJECTOR]

/** The closed list of `town-report/1` (Never one null). */
describe('all states', () => {
  const ABSENT = CELL_STATES.filter((state): state is AbsentState => state !== 'number' && state !== 'zero')
  const places = [3.2, 3.6, 4.8, 12].flatMap((r) => themes.map((theme) => ({ r, theme, profile: theme.profile })))

  test.each(places)('each has a sign of its own, $r wide on the $profile', ({ r, theme }) => {
    const signs = new Map(
      CELL_STATES.map((state) => [state, formOf(stateGlyph(state, { x: 20, y: 20, r }, theme))] as const),
    )
    expect([...new Set(signs.values())]).toHaveLength(CELL_STATES.length)
    expect([...signs].filter(([, form]) => form === '[]')).toEqual([['number', '[]']])
    // Black and white, and without dashes, which a photocopy may close.
    const bare = ABSENT.map((state) =>
      formOf(stateGlyph(state, { x: 0, y: 0, r }, theme)).replaceAll(/"(stroke|dash)":("[^"]*"|\[[^\]]*\])/g, ''),
    )
    expect([...new Set(bare)]).toHaveLength(ABSENT.length)
    // A sign is none of the cross that stands for what was told in another unit or scope.
    expect(bare).not.toContain(
      formOf(cross({ x: 0, y: 0, r }, theme)).replaceAll(/"(stroke|dash)":("[^"]*"|\[[^\]]*\])/g, ''),
    )
  })

  test.each([zh, en])('each has a word of its own, wherever states have words ($language)', (m) => {
    const { words } = dataMessages(m).matrix
    for (const list of [m.states, m.stateMeanings, words]) {
      expect(new Set(CELL_STATES.map((state) => list[state])).size).toBe(CELL_STATES.length)
    }
    // A key tells one sign by one name: the median is dashed, so silence is not.
    const names = Object.values({ ...m.compare.legend, ...m.trend.legend }).map((text) => text.split(m.colon.trim())[0])
    for (const state of ABSENT) expect(names).not.toContain(stateSigns(m)[state])
    for (const list of [m.reasons, m.shortReasons, stateSigns(m)]) {
      expect(new Set(ABSENT.map((state) => list[state])).size).toBe(ABSENT.length)
    }
    expect(new Set(CELL_STATES.map((state) => stateText(state, m))).size).toBe(CELL_STATES.length)
  })
})

function markOf(scene: Scene, state: Awkward): ChartMark {
  const mark = scene.marks.find((one) => one.town === townOf(state) && one.year === 2022)
  if (!mark) throw new Error(`no mark for ${state}`)
  return mark
}

/** What is drawn for a town's 2022 answer, without words. */
function shapesFor(scene: Scene, state: Awkward): Shape[] {
  const code = townOf(state)
  const group = scene.groups.find((one) => one.id.endsWith(` ${code}`))
  const mark = markOf(scene, state)
  return (group?.shapes ?? []).filter((shape) => shape.kind !== 'text' && boxOf(shape).left >= mark.x)
}

/** Form and colour without place. */
function formOf(shapes: readonly Shape[]): string {
  const box = boxAround(shapes)
  const [left, top] = [box?.left ?? 0, box?.top ?? 0]
  const moved = shapes.map((shape) =>
    shape.kind === 'line' || shape.kind === 'area'
      ? { ...shape, points: shape.points.map(([x, y]) => [Math.round(x - left), Math.round(y - top)]) }
      : { ...shape, x: Math.round(shape.x - left), y: Math.round(shape.y - top) },
  )
  return JSON.stringify(moved)
}

function ariaLabelsOf(scene: Scene, state: Awkward, m: Messages): string {
  return markOf(scene, state).label.split(m.colon).slice(1).join(m.colon)
}

function expectAllDifferent(reported: ReadonlyMap<Awkward, string>): void {
  expect([...reported].filter(([, text]) => text === '' || text === '[]')).toEqual([])
  const twice = [...reported].filter(([state, text]) =>
    [...reported].some(([other, same]) => other !== state && same === text),
  )
  expect(twice).toEqual([])
}

describe.each(themes)('multiples on the $profile', (theme) => {
  const scene = sampleScene('multiples', 'gaps', { theme })

  test('a number, 0, 100余 and each way of having no number look different', () => {
    expectAllDifferent(new Map(DISTINCT_STATES.map((state) => [state, formOf(shapesFor(scene, state))])))
  })

  test.each(['otherUnit', 'otherScope'] as const)(
    'a town that spoke (%s) is not drawn as one that did not',
    (state) => {
      const silent = WITHOUT_NUMBER.map((one) => formOf(shapesFor(scene, one)))
      expect(silent).not.toContain(formOf(shapesFor(scene, state)))
    },
  )

  test('nothing without a number is a bar, or a point of the colour of points, at 0', () => {
    for (const state of WITHOUT_NUMBER) {
      expect({ state, at: shapesFor(scene, state).filter((shape) => isDataAtZero(shape, scene, theme)) }).toEqual({
        state,
        at: [],
      })
    }
  })

  test.each([zh, en])('they are spoken of in different words ($language)', (m) => {
    const ariaLabel = sampleScene('multiples', 'gaps', { theme, m })
    expectAllDifferent(new Map(AWKWARD_STATES.map((state) => [state, ariaLabelsOf(ariaLabel, state, m)])))
  })
})

/** A filled shape that stands at the zero of the axis. */
function isDataAtZero(shape: Shape, scene: Scene, theme: ChartTheme): boolean {
  if (shape.kind !== 'rect' && shape.kind !== 'circle') return false
  if (shape.fill === null || shape.fill === theme.colors.paper) return false
  const { top, bottom } = boxOf(shape)
  return Math.abs((top + bottom) / 2 - zeroOf(scene)) < 2
}

/** The height where the axis says 0. */
function zeroOf({ groups }: Scene): number {
  const label = groups[0]?.shapes.find((shape) => shape.kind === 'text' && shape.text === '0')
  if (label?.kind !== 'text') throw new Error('the axis has no 0')
  return label.y
}

describe('strip', () => {
  const scene = sampleScene('strip', 'gaps', { theme: SCREEN })
  const dotOf = (state: Awkward): unknown => scene.groups.find((group) => group.id === `dot ${townOf(state)}`)

  test.each(WITHOUT_NUMBER)('a town with %s has neither a dot nor a mark', (state) => {
    expect(dotOf(state)).toBeUndefined()
    expect(scene.marks.some((mark) => mark.town === townOf(state))).toBe(false)
  })

  test.each(['halfYear', 'otherUnit', 'otherScope'] as const)('a town set apart (%s) has no dot either', (state) => {
    expect(dotOf(state)).toBeUndefined()
  })

  test('0 and 100余 are two dots, each spoken of in its own words', () => {
    expect(dotOf('zero')).not.toEqual(dotOf('hundredOdd'))
    expect(ariaLabelsOf(scene, 'zero', zh)).toBe('0 件')
    expect(ariaLabelsOf(scene, 'hundredOdd', zh)).toBe('100余件')
  })
})
