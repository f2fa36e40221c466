import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { renderChartSvg } from './renderChartSvg.ts'
import { drawnBy, itemsOf } from './testing/readOption.ts'
import { type Awkward, AWKWARD_STATES, townOf, WITHOUT_NUMBER } from './testing/sampleBoards.ts'
import { sampleChart } from './testing/sampleScenes.ts'
import { svgTexts } from './testing/svgTexts.ts'

describe.each([SCREEN, PROJECTOR])('on the $profile', (theme) => {
  const chart = sampleChart('dumbbell', 'gaps', { theme })
  const pointsOf = (state: Awkward): unknown[] =>
    itemsOf(chart, townOf(state)).flatMap(({ of, value, text }) =>
      of === 'before' || of === 'after' ? [[of, value[0], text]] : [],
    )
  const drawnFor = (state: Awkward): ReturnType<typeof drawnBy> =>
    drawnBy(chart, 'between', (x) => [x, 0], townOf(state))
  /** Of the later year alone: the earlier one has a plain number everywhere. */
  const wordsOf = (state: Awkward): unknown => {
    const texts = itemsOf(chart, townOf(state)).map(({ text }) => text)
    return texts.find((text) => text?.includes('2022'))?.split('2022')[1]
  }

  test('a number, 0 and 100余 are two points each, with the words of the report', () => {
    expect(pointsOf('number')).toEqual([
      ['before', 73, '73'],
      ['after', 260, '260'],
    ])
    expect(pointsOf('zero')).toContainEqual(['after', 0, '0'])
    expect(pointsOf('hundredOdd')).toContainEqual(['after', 101, '100余'])
  })

  test('only what is approximate has a range, over all that is possible', () => {
    const rangesOf = (state: Awkward): unknown[] => drawnFor(state).filter(({ type }) => type === 'rect')
    expect(rangesOf('hundredOdd')).toMatchObject([{ shape: { x: 101, width: 98 } }])
    expect([rangesOf('number'), rangesOf('zero')]).toEqual([[], []])
  })

  test.each(WITHOUT_NUMBER)('nothing without a number (%s) is a point, a line or a range', (state) => {
    expect(pointsOf(state)).toEqual([])
    expect(drawnFor(state)).toEqual([])
  })

  test('each way of having no number, and of having another, is said in words of its own', () => {
    const apart = AWKWARD_STATES.filter((state) => pointsOf(state).length === 0)
    expect(apart).toEqual(expect.arrayContaining([...WITHOUT_NUMBER, 'otherUnit', 'otherScope']))
    const words = apart.map(wordsOf)
    expect(words).not.toContain(undefined)
    expect(new Set(words).size).toBe(words.length)
  })
})

test('a value stands on the side of its point that is away from the other', () => {
  const texts = svgTexts(renderChartSvg(sampleChart('dumbbell', 'one', { theme: SCREEN })))
  const anchors = ['73', '84'].map((value) => texts.find(({ text }) => text === value)?.anchor)
  expect(anchors).toEqual(['end', 'start'])
})

test.each([zh, en])('the states are spoken of in different words ($language)', (m) => {
  const { marks } = sampleChart('dumbbell', 'gaps', { theme: SCREEN, m })
  const words = AWKWARD_STATES.map((state) => {
    const mark = marks.find(({ town }) => town === townOf(state))
    return mark?.label.split(m.year(2022))[1]
  })
  expect(words).not.toContain(undefined)
  expect(new Set(words).size).toBe(words.length)
})

test.each([zh, en])('on a telephone the axis still runs to the right ($language)', (m) => {
  const chart = sampleChart('dumbbell', 'gaps', { theme: SCREEN, m, frame: { width: 343, height: 560 } })
  const ticks = svgTexts(renderChartSvg(chart)).filter(
    ({ text, anchor }) => /^[\d,.]+$/.test(text) && anchor === 'middle',
  )
  const places = ticks.map(({ text, x }) => ({ value: Number(text.replaceAll(',', '')), x }))
  const [first, last] = [places[0], places.at(-1)]
  expect(first && last && (last.x - first.x) / (last.value - first.value)).toBeGreaterThan(0)
})
