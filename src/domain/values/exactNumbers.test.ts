import { expect, test } from 'vitest'
import { fieldBoard } from '../../../mocks/sampleBoards.ts'
import { compare } from '../compare/compare.ts'
import { buildRequest } from '../testing/buildBoard.ts'
import { rollup } from '../rollup/rollup.ts'

test('约90% is 81–99 and 约88% 79.2–96.8 in ranks: 99 % and 96.8 % beside them are ahead or level', () => {
  const board = fieldBoard('float')
  const { rows } = compare(board, buildRequest(board, 'satisfaction.rate', { scope: '信访' }))
  const reported = rows.map(
    ({ area, value, rank }) => `${area.name} ${value?.lo}–${value?.hi} ${rank?.best}–${rank?.worst}`,
  )
  expect(reported).toEqual([
    '石桥镇 81–99 1–5',
    '柳溪镇 99–99 1–1',
    '河口镇 79.2–96.8 2–6',
    '东岭镇 96.8–96.8 2–3',
    '西塘镇 81–90 3–5',
    '南坪镇 81–81 3–6',
    '北关镇 63–77 7–8',
    '白沙镇 77–77 7–7',
  ])
})

test('the median in a roll-up has no hair either', () => {
  const board = fieldBoard('float')
  const [county] = board.areas.values()
  const figures = county ? rollup(board, county).figures : []
  const medians = figures
    .filter(({ scope }) => scope === '信访')
    .map(({ year, median }) => [year, median?.lo, median?.hi])
  expect(medians).toEqual([
    [2021, 81, 93.4],
    [2022, 81, 93.4],
  ])
})

test('近5 is 4–5, 近9 8–9, 近15 14–15, 约4 3–5, 约1 1–2: all counted as approximate', () => {
  const board = fieldBoard('near')
  const { rows, verdict } = compare(board, buildRequest(board, 'legalAdvisor.visits'))
  const reported = rows.map(({ observation, value }) => `${observation?.raw} ${value?.lo}–${value?.hi}`)
  expect(reported).toEqual([
    '近5次 4–5',
    '近9次 8–9',
    '近15次 14–15',
    '近10次 9–10',
    '约4次 3–5',
    '约9次 8–10',
    '约10次 9–11',
    '近20次 18–19',
    '约1次 1–2',
    '近11次 10–11',
    '14次 14–14',
  ])
  expect(verdict.counts.approximate).toBe(10)
})
