import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import type { Chart } from './chart.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { drawnBy, itemsOf } from './testing/readOption.ts'
import { type Awkward, AWKWARD_STATES, DISTINCT_STATES, townOf, WITHOUT_NUMBER } from './testing/sampleBoards.ts'
import { sampleChart } from './testing/sampleScenes.ts'

/** What stands in a town's row, without its name and its place: marks with their length, signs, words. */
function rowOf(chart: Chart, state: Awkward): { marks: unknown[]; drawn: unknown[]; words: unknown[] } {
  const items = itemsOf(chart, townOf(state))
  return {
    marks: items.filter(({ text }) => text === undefined).map(({ of, value }) => [of, value[0]]),
    drawn: drawnBy(chart, 'shapes', (x) => [x, 0], townOf(state)),
    words: items.flatMap(({ text }) => text ?? []).slice(1),
  }
}

describe.each([SCREEN, PROJECTOR])('on the $profile', (theme) => {
  const chart = sampleChart('bars', 'gaps', { theme })

  test('a number, 0, 100余 and each way of having no number look different, even without words', () => {
    const forms = DISTINCT_STATES.map((state) => {
      const { marks, drawn } = rowOf(chart, state)
      return JSON.stringify([marks, drawn])
    })
    expect(forms).not.toContain('[[],[]]')
    expect(new Set(forms).size).toBe(forms.length)
    const words = DISTINCT_STATES.map((state) => rowOf(chart, state).words.join())
    expect(new Set(words).size).toBe(words.length)
  })

  test.each(WITHOUT_NUMBER)('nothing without a number (%s) is a bar', (state) => {
    expect(rowOf(chart, state)).toMatchObject({ marks: [], drawn: expect.anything() as unknown })
  })

  test.each(['otherUnit', 'otherScope'] as const)(
    'a town that spoke (%s) has neither a bar nor a sign of silence',
    (state) => {
      expect(rowOf(chart, state)).toMatchObject({ marks: [], drawn: [] })
    },
  )

  test('0 is a stroke at the end of the axis, no bar', () => {
    expect(rowOf(chart, 'zero').marks).toEqual([])
    expect(rowOf(chart, 'zero').drawn).toHaveLength(1)
  })

  test('100余 is certain up to its number and fades over what is possible', () => {
    const { marks } = rowOf(chart, 'hundredOdd')
    expect(marks).toEqual([
      ['certain', 101],
      ['possible', 98],
    ])
  })
})

test.each([zh, en])('the states are spoken of in different words ($language)', (m) => {
  const { marks } = sampleChart('bars', 'gaps', { theme: SCREEN, m })
  const words = AWKWARD_STATES.map((state) => {
    const mark = marks.find((one) => one.town === townOf(state))
    return mark?.label.split(m.colon).slice(1).join(m.colon)
  })
  expect(words).not.toContain(undefined)
  expect(new Set(words).size).toBe(words.length)
})
