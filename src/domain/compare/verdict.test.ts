import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import type { Observation, Source } from '../board/observation.ts'
import { buildBoard, buildObservation, buildRequest, buildSource, buildTowns } from '../testing/buildBoard.ts'
import type { Verdict } from './verdict.ts'

const INDICATOR = 'petitions.handled'
const HALF_YEAR = { start: '2022-01-01', end: '2022-06-30' }

/** What a town's report may hold, and how the town must then be counted. */
const KINDS = {
  number: 'compared',
  zero: 'compared',
  rough: 'compared',
  provisional: 'compared',
  halfYear: 'notComparable',
  persons: 'notComparable',
  otherScope: 'notComparable',
  noNumber: 'silent',
  noNumberElsewhere: 'silent',
  notApplicable: 'silent',
  notDisclosed: 'silent',
  notMentioned: 'silent',
  noReport: 'silent',
} as const
type Kind = keyof typeof KINDS

const FIELDS: Partial<Record<Kind, Partial<Observation>>> = {
  number: { value: 12 },
  zero: { value: 0 },
  rough: { value: 100, op: 'gt', raw: '100余件' },
  provisional: { value: 12, status: 'P' },
  halfYear: { value: 5, period: HALF_YEAR },
  persons: { value: 270, unit: '人次' },
  otherScope: { value: 50, scope: '县级交办' },
  noNumber: { status: 'L' },
  noNumberElsewhere: { status: 'L', scope: '县级交办' },
  notApplicable: { status: 'M' },
  notDisclosed: { status: 'Q' },
}

function judgeKinds(kinds: readonly Kind[], comparable = true): Verdict {
  const towns = buildTowns(kinds.length)
  const observations: Observation[] = []
  const sources: Source[] = []
  towns.forEach(({ code }, index) => {
    const kind = kinds[index] ?? 'noReport'
    const fields = FIELDS[kind]
    if (fields) observations.push(buildObservation({ value: null, ...fields, area: code, indicator: INDICATOR }))
    if (kind === 'notMentioned') sources.push(buildSource(code))
  })
  const board = buildBoard({ towns, observations, sources, meta: { comparable } })
  return compare(board, buildRequest(board, INDICATOR, { period: { year: 2022, span: 'Y' } })).verdict
}

const someKinds = fc.array(fc.constantFrom(...(Object.keys(KINDS) as Kind[])), { maxLength: 20 })

test('every town is counted once: compared, apart or silent, as its report deserves', () => {
  fc.assert(
    fc.property(someKinds, (kinds) => {
      const { counts } = judgeKinds(kinds)
      const expected = (way: string): number => kinds.filter((kind) => KINDS[kind] === way).length
      expect(counts).toEqual({
        total: kinds.length,
        compared: expected('compared'),
        approximate: kinds.filter((kind) => kind === 'rough').length,
        notComparable: expected('notComparable'),
        silent: expected('silent'),
      })
      expect(counts.compared + counts.notComparable + counts.silent).toBe(counts.total)
    }),
  )
})

test('every town outside the comparison has a reason, and none inside has', () => {
  fc.assert(
    fc.property(someKinds, (kinds) => {
      const towns = buildTowns(kinds.length)
      const outside = towns
        .filter((_, index) => KINDS[kinds[index] ?? 'noReport'] !== 'compared')
        .map((town) => town.code)
      const named = new Set(judgeKinds(kinds).excluded.flatMap((reason) => reason.towns))
      expect([...named].toSorted()).toEqual(outside)
    }),
  )
})

test.each([
  ['halfYear', 'period'],
  ['persons', 'unit'],
  ['otherScope', 'scope'],
  ['noNumber', 'noNumber'],
  ['noNumberElsewhere', 'noNumber'],
  ['notApplicable', 'notApplicable'],
  ['notDisclosed', 'notDisclosed'],
  ['notMentioned', 'notMentioned'],
  ['noReport', 'noReport'],
] as const)('%s stands outside by reason of %s', (kind, code) => {
  expect(judgeKinds(['number', kind, 'zero', kind]).excluded).toEqual([{ code, towns: ['990101102', '990101104'] }])
})

test.each([
  [['number', 'zero'], 'comparable'],
  [['number', 'zero', 'noReport', 'halfYear'], 'comparable'],
  [['number', 'rough'], 'caution'],
  [['number', 'provisional'], 'caution'],
  [['number', 'noReport'], 'notComparable'],
  [['number', 'halfYear', 'persons'], 'notComparable'],
  [['rough'], 'notComparable'],
  [[], 'notComparable'],
] as [Kind[], string][])('%j is %s', (kinds, level) => {
  expect(judgeKinds(kinds).level).toBe(level)
})

test('cautions of towns outside the comparison do not weigh on those inside', () => {
  const towns = buildTowns(3)
  const roughHalf = { value: 50, op: 'gt', status: 'P', period: HALF_YEAR } as const
  const observations = [{ value: 3 }, { value: 4 }, roughHalf].map((fields, index) =>
    buildObservation({ ...fields, area: towns[index]?.code ?? '', indicator: INDICATOR }),
  )
  const board = buildBoard({ towns, observations })
  expect(compare(board, buildRequest(board, INDICATOR)).verdict).toMatchObject({ level: 'comparable', cautions: [] })
})

test('unrelated towns are not comparable, and too few of them are so for both reasons', () => {
  expect(judgeKinds(['number', 'zero'], false)).toMatchObject({ level: 'notComparable', limits: ['unrelatedTowns'] })
  expect(judgeKinds(['number'], false).limits).toEqual(['unrelatedTowns', 'fewerThanTwo'])
})
