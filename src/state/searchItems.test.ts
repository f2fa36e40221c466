import { describe, expect, test } from 'vitest'
import { buildBoard, builtIn, buildObservation, buildTown } from '../domain/testing/buildBoard.ts'
import { pinyinReadings } from '../lib/pinyin.ts'
import { buildSearchItems, findItems, type SearchItem, selectionOf } from './searchItems.ts'
import { EMPTY_SELECTION, type ViewId } from './selection.ts'

const VIEWS: Readonly<Record<ViewId, readonly string[]>> = {
  overview: ['总览', 'Overview'],
  compare: ['比较', 'Compare'],
  trend: ['趋势', 'Trend'],
  town: ['镇档案', 'Town'],
  relate: ['关联', 'Relate'],
  data: ['数据', 'Data'],
  briefing: ['汇报', 'Briefing'],
}

const towns = [
  buildTown('990101101', { name: '石桥镇' }),
  buildTown('990101102', { name: '双河镇' }),
  buildTown('990101103', { name: '小石桥乡' }),
  buildTown('990101201', { name: '乐善乡' }),
]
const board = buildBoard({
  towns,
  observations: ['petitions.handled', 'petitions.handledRate', 'hotline.handled'].map((indicator) =>
    buildObservation({ area: '990101101', indicator, value: 1, unit: builtIn(indicator).unit }),
  ),
})
const items = buildSearchItems(board, {
  readingsOf: pinyinReadings,
  namesOfIndicator: ({ name, nameEn }) => [name, nameEn],
  namesOfView: (view) => VIEWS[view],
})

function found(query: string): Record<string, string[]> {
  return Object.fromEntries(findItems(query, items).map(({ kind, hits }) => [kind, hits.map((hit) => hit.item.id)]))
}

test.each([
  ['石桥', { town: ['990101101', '990101103'] }],
  ['shiqiao', { town: ['990101101', '990101103'] }],
  ['sqz', { town: ['990101101'] }],
  ['SHZ', { town: ['990101102'] }],
  ['ys', { town: ['990101201'] }],
  ['990101102', { town: ['990101102'] }],
  ['102', { town: ['990101102'] }],
  ['１０２', { town: ['990101102'] }],
  ['20', { town: ['990101201'] }],
  ['办结', { indicator: ['petitions.handled', 'petitions.handledRate', 'hotline.handled'] }],
  ['xfbj', { indicator: ['petitions.handled', 'petitions.handledRate'] }],
  ['petitions closed', { indicator: ['petitions.handled'] }],
  ['hotline.handled', { indicator: ['hotline.handled'] }],
  ['关联', { view: ['relate'] }],
  ['overview', { view: ['overview'] }],
  ['qs', { view: ['trend'] }],
  ['zzzz', {}],
  ['', {}],
])('%s finds %o', (query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('no more than asked are listed, and the rest is counted', () => {
  const [group] = findItems('镇', items, 1)
  expect([group?.hits.length, group?.more]).toEqual([1, 1])
})

test('an indicator nobody spoke of is not offered', () => {
  expect(found('propaganda')).toEqual({})
})

describe('where a result leads', () => {
  const indicator: SearchItem = { kind: 'indicator', id: 'petitions.handled', texts: [] }

  test('a town opens its profile, a view itself', () => {
    expect(selectionOf({ kind: 'town', id: '990101101', texts: [] }, EMPTY_SELECTION)).toEqual({
      view: 'town',
      town: '990101101',
    })
    expect(selectionOf({ kind: 'view', id: 'relate', texts: [] }, EMPTY_SELECTION)).toEqual({ view: 'relate' })
  })

  test.each([
    ['overview', 'compare'],
    ['compare', 'compare'],
    ['trend', 'trend'],
    ['town', 'compare'],
    ['relate', 'relate'],
    ['data', 'data'],
  ] as const)('an indicator picked in %s opens %s', (view, opened) => {
    expect(selectionOf(indicator, { ...EMPTY_SELECTION, view, measure: 'villages' })).toEqual({
      view: opened,
      indicator: 'petitions.handled',
      scope: { kind: 'usual' },
      measure: null,
    })
  })

  test('an indicator is not related to itself', () => {
    const patch = selectionOf(indicator, { ...EMPTY_SELECTION, view: 'relate', against: 'petitions.handled' })
    expect(patch.against).toBeNull()
  })
})
