import { expect, test } from 'vitest'
import type { Deck } from '../../domain/deck/deck.ts'
import { buildBoard, buildObservation, buildTowns } from '../../domain/testing/buildBoard.ts'
import { en } from '../../i18n/en.ts'
import type { Messages } from '../../i18n/messages.ts'
import { zh } from '../../i18n/zh.ts'
import { parseLink } from '../../state/link.ts'
import { annualDeck } from './annualDeck.ts'

const TOWNS = buildTowns(3)
const BOARD = buildBoard({
  towns: TOWNS,
  observations: TOWNS.map(({ code }, index) =>
    buildObservation({ area: code, indicator: 'petitions.handled', value: 10 * (index + 1) }),
  ),
  meta: { title: '甲县', issued: '2023-03-20', classification: 'internal', synthetic: true },
})

function deckIn(m: Messages): Deck {
  const frozen = { key: 'k1', data: { taken: '2023-05-04', document: {} } }
  return annualDeck({ board: BOARD, frozen, dataset: 'own', id: 'd7', now: '2023-05-04T01:00:00.000Z', m })
}

test('the cover says whose report it is, of which year, when, and how the data are classified', () => {
  const { id, title, slides } = deckIn(zh)
  expect([id, title]).toEqual(['d7', '甲县2022年年度汇报'])
  expect(slides[0]).toMatchObject({
    kind: 'cover',
    title,
    subtitle: `汇报日期：2023年5月4日\n数据日期：2023年3月20日\n密级：${zh.classifications.internal}\n${zh.synthetic}`,
  })
})

test('overview, comparisons, trend, findings and coverage follow, each on the same data and in the same set', () => {
  const pins = deckIn(zh).slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins : []))
  expect(new Set(pins.map(({ frozen }) => frozen))).toEqual(new Set(['k1']))
  const selections = pins.map(({ link }) => parseLink(link).selection)
  expect(selections.map(({ view, panel }) => (view === 'data' ? panel : view))).toEqual([
    'overview',
    'compare',
    'trend',
    'findings',
    'matrix',
  ])
  expect(new Set(selections.map(({ dataset }) => dataset))).toEqual(new Set(['own']))
})

test('every slide has a name of its own and a title, in either language', () => {
  for (const m of [zh, en]) {
    const { slides } = deckIn(m)
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
    expect(slides.filter(({ title }) => title.trim() === '')).toEqual([])
  }
})

test('unrelated towns are shown with their latest reports, and the title names no year', () => {
  const board = { ...BOARD, meta: { ...BOARD.meta, comparable: false } }
  const frozen = { key: 'k1', data: { taken: '2023-05-04', document: {} } }
  const input = { frozen, dataset: null, id: 'd8', now: '2023-05-04T01:00:00.000Z', m: zh }
  const { title, slides } = annualDeck({ ...input, board })
  expect(title).toBe('甲县年度汇报')
  const links = slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins.map(({ link }) => parseLink(link)) : []))
  expect(new Set(links.map(({ selection }) => selection.year))).toEqual(new Set(['latest', null]))
})
