import { expect, test } from 'vitest'
import { findingsOf } from '../../domain/findings/findings.ts'
import { buildBoard, buildSource, buildTowns } from '../../domain/testing/buildBoard.ts'
import { inYear, type Said, observe, TOWN } from '../../domain/testing/findIn.ts'
import { EMPTY_SELECTION } from '../../state/selection.ts'
import { currentSelection } from '../../state/selectionStore.ts'
import { findingLink, openFinding } from './findingLink.ts'

const HANDLED = 'petitions.handled'
const HERE = { ...EMPTY_SELECTION, dataset: 'own', view: 'data', indicator: HANDLED, table: true } as const
const H1 = { period: { start: '2022-01-01', end: '2022-06-30' }, source: 'half' }

test.each<readonly [name: string, link: string, ...said: Said[]]>([
  [
    'a contradiction: its indicator, scope and year',
    `#/compare/petitions.handled?data=own&year=2022&scope=*&town=${TOWN}`,
    [HANDLED, 60],
    ['petitions.received', 50],
  ],
  [
    'of one scope and half a year: that scope and half year',
    `#/compare/petitions.handled?data=own&year=2022&span=H1&scope=县级交办&town=${TOWN}`,
    [HANDLED, 60, { ...H1, scope: '县级交办' }],
    ['petitions.received', 50, { ...H1, scope: '县级交办' }],
  ],
  [
    'a jump: both years',
    `#/compare/petitions.handled?data=own&year=2023&vs=2022&scope=*&town=${TOWN}`,
    [HANDLED, 4],
    [HANDLED, 400, inYear(2023)],
  ],
])('%s', (_name, link, ...said) => {
  const sources = [buildSource(TOWN, 2022, { id: 'half', title: '半年通报' })]
  const board = buildBoard({ sources, observations: (said as Said[]).map(observe) })
  const [finding] = findingsOf(board).all
  expect(finding && findingLink(finding, board, HERE)).toBe(link)
})

test('a missing report: the town and year', () => {
  const board = buildBoard({ towns: buildTowns(2), observations: [observe(['disputes.screened', 3])] })
  const [finding] = findingsOf(board).all
  expect(finding && findingLink(finding, board, HERE)).toBe('#/town?data=own&year=2022&town=990101102')
})

test('several towns: the indicator and year', () => {
  const areas = buildTowns(3).map((town) => town.code)
  const board = buildBoard({ observations: areas.map((area) => observe(['petitions.handledRate', 100, { area }])) })
  const [finding] = findingsOf(board).all
  expect(finding && findingLink(finding, board, HERE)).toBe(
    '#/compare/petitions.handledRate?data=own&year=2022&scope=*',
  )
})

test('the document itself: the list of findings', () => {
  const board = buildBoard({ meta: { notes: ['姓名：王五'] } })
  const [finding] = findingsOf(board).all
  expect(finding && findingLink(finding, board, HERE)).toBe('#/data?data=own&panel=findings')
})

test('opening a finding goes to its place', () => {
  const board = buildBoard({ observations: [observe([HANDLED, 60]), observe(['petitions.received', 50])] })
  const [finding] = findingsOf(board).all
  if (!finding) throw new Error('nothing found')
  openFinding(finding, board)
  expect(currentSelection()).toMatchObject({ view: 'compare', indicator: HANDLED, year: 2022, town: TOWN })
})
