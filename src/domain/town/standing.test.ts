import { expect, test } from 'vitest'
import { compare } from '../compare/compare.ts'
import type { Direction } from '../board/indicator.ts'
import { standingsOf } from './standing.ts'
import {
  type BoardFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildTown,
  builtIn,
  type ObservationFields,
} from '../testing/buildBoard.ts'

const EVENTS = 'propaganda.events'
type Reported = number | (Partial<ObservationFields> & Pick<ObservationFields, 'value'>)

const LETTERS = { top: 'T', upper: 'u', lower: 'l', bottom: 'B', none: '·' } as const

interface Case {
  direction?: Direction
  meta?: BoardFields['meta']
  /** Peer groups by town; 镇 unless given. */
  groups?: readonly string[]
}

/** A letter for each town in the order told: T top, u upper, l lower, B bottom, · none. */
function lettersOf(reported: readonly Reported[], { direction = 'higher', meta = {}, groups = [] }: Case = {}): string {
  const towns = reported.map((_, index) => buildTown(String(990_101_101 + index), { group: groups[index] ?? '镇' }))
  const observations = reported.map((one, index) => {
    const fields = typeof one === 'number' ? { value: one } : one
    return buildObservation({ ...fields, area: towns[index]?.code ?? '', indicator: EVENTS })
  })
  const board = buildBoard({ towns, observations, indicators: [builtIn(EVENTS, { direction })], meta })
  const standings = standingsOf(compare(board, buildRequest(board, EVENTS)))
  return towns.map(({ code }) => LETTERS[standings.get(code) ?? 'none']).join('')
}

const FIFTEEN = Array.from({ length: 15 }, (_, index) => index)

test('of fifteen plain numbers three are in each outer quarter and two more in each outer third', () => {
  expect(lettersOf(FIFTEEN)).toBe('BBBll·····uuTTT')
})

test('where less is better the sides change places', () => {
  expect(lettersOf(FIFTEEN, { direction: 'lower' })).toBe('TTTuu·····llBBB')
})

test.each([
  ['neutral indicators', FIFTEEN, { direction: 'neutral' as const }],
  ['a sample of unrelated towns', FIFTEEN, { meta: { comparable: false } }],
  ['groups of fewer than four comparable towns', [1, 5, 9], {}],
  ['a group that is large but mostly silent', [1, 5, 9, { value: null }, { value: null }], {}],
] as const)('%s have no standings', (_, reported, fields) => {
  expect(lettersOf(reported, fields)).not.toMatch(/[TuBl]/)
})

test('each peer group has its own quarters, and a small one none', () => {
  const groups = ['镇', '镇', '镇', '镇', '乡', '乡', '乡', '乡', '街道', '街道']
  expect(lettersOf([1, 2, 3, 4, 50, 60, 70, 80, 0, 900], { groups })).toBe('B··TB··T··')
})

test('nobody is better than three quarters who shares the lead with too many', () => {
  expect(lettersOf([9, 9, 9, 9, 1, 1])).not.toMatch(/T/)
})

test('a half year is neither coloured nor counted among the peers', () => {
  const half = { value: 100, period: { start: '2022-01-01', end: '2022-06-30' } }
  expect(lettersOf([half, 1, 2, 3, 4])).toBe('·B··T')
})

test('an approximate number is coloured only where every reading keeps it there', () => {
  const over = { value: 4, op: 'ge', raw: '4以上' } as const
  expect(lettersOf([over, 1, 2, 3])).toBe('TB··')
  expect(lettersOf([{ ...over, value: 3, raw: '3以上' }, 1, 2, 4])).toBe('·B··')
})

test('rates of 99.5 % and more all over tell nobody apart', () => {
  const towns = [99.5, 99.6, 99.8, 99.9].map((value, index) =>
    buildObservation({ area: String(990_101_101 + index), indicator: 'satisfaction.rate', value }),
  )
  const board = buildBoard({ observations: towns })
  expect(standingsOf(compare(board, buildRequest(board, 'satisfaction.rate'))).size).toBe(0)
})
