import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from '../../domain/compare/change.ts'
import { divideIntervals, type Interval, interval, point } from '../../domain/values/interval.ts'
import { readInterval } from '../../domain/values/readInterval.ts'
import { roundDistinctly, roundBesideStandard } from '../../domain/values/roundDistinctly.ts'
import { builtIn } from '../../domain/testing/buildBoard.ts'
import { invariant } from '../../lib/invariant.ts'
import { changeText } from './changeWords.ts'
import { formatInterval, formatPercent } from './numbers.ts'
import { amountTexts, intervalText } from './valueWords.ts'
import { zh } from '../zh.ts'

const VISITS = builtIn('legalAdvisor.visits')
const PER_MONTH = { indicator: VISITS, measure: 'village-month' } as const
const RATE = { indicator: builtIn('satisfaction.rate'), measure: 'total' } as const
const STANDARD = { op: 'ge', value: 1, measure: 'village-month', source: null } as const

/** Visits per village and month, with both whole numbers. */
const quotient = fc.record({ visits: fc.nat(3000), villages: fc.integer({ min: 1, max: 60 }) }).map((parts) => {
  const value = divideIntervals(point(parts.visits), point(parts.villages * 12))
  invariant(value, 'a positive divisor has a quotient')
  return { ...parts, value }
})

/** A rate as a report writes it, in ten-thousandths of a percent. */
const rate = fc
  .record({ units: fc.integer({ min: 0, max: 1_000_000 }), digits: fc.nat(4) })
  .map(({ units, digits }) => {
    const cut = Math.floor(units / 10 ** (4 - digits))
    const value = Number(`${cut}e-${digits}`)
    const worded = { value, op: 'eq', upper: null, lower: null, raw: null, counted: false } as const
    return { tenThousandths: cut * 10 ** (4 - digits), reading: readInterval({ ...worded, ceiling: 100, decimals: 1 }) }
  })

function numberIn(text: string): number {
  return Number(/-?[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', ''))
}

test('two amounts read the same exactly when they are', () => {
  fc.assert(
    fc.property(quotient, quotient, (a, b) => {
      const [first, second] = amountTexts([a.value, b.value], PER_MONTH, zh)
      const isSame = a.visits * b.villages === b.visits * a.villages
      expect(numberIn(first) === numberIn(second)).toBe(isSame)
    }),
    { numRuns: 1000 },
  )
})

test('values of a list read the same only where they are, in at most a few more digits', () => {
  fc.assert(
    fc.property(fc.array(quotient, { maxLength: 20 }), (all) => {
      const texts = roundDistinctly(
        all.map(({ value }) => value),
        2,
      ).map((value) => intervalText(value, PER_MONTH, zh))
      const kinds = new Set(all.map(({ value }) => value.lo))
      expect(new Set(texts.map(numberIn)).size).toBe(kinds.size)
      expect(texts.filter((text) => !/^[\d,]+\.\d{2,8}$/.test(text))).toEqual([])
    }),
  )
})

test('which side of a standard a value is on can be read, and nothing above 0 reads 0', () => {
  fc.assert(
    fc.property(quotient, ({ visits, villages, value }) => {
      const shown = numberIn(intervalText(roundBesideStandard(value, STANDARD, 2), PER_MONTH, zh))
      expect(Math.sign(shown - 1)).toBe(Math.sign(visits - villages * 12))
      expect(Math.sign(shown)).toBe(Math.sign(visits))
    }),
    { numRuns: 1000 },
  )
})

test('a rate is shown as it was written, and a change of rates is exactly their difference', () => {
  fc.assert(
    fc.property(rate, rate, (a, b) => {
      expect(numberIn(intervalText(a.reading, RATE, zh))).toBe(Number(`${a.tenThousandths}e-4`))
      const said = changeText(changeBetween(a.reading, b.reading, 'ratio'), RATE, zh)
      const difference = b.tenThousandths - a.tenThousandths
      if (difference === 0) expect(said).toBe('持平')
      else expect(numberIn(said)).toBe(Number(`${Math.abs(difference)}e-4`))
    }),
  )
})

test('a part never reads as all, nor as nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(2_000_000), fc.nat(1), (part, rest, decimals) => {
      const percent = Number(formatPercent(part, part + rest, decimals))
      expect(percent).toBeGreaterThan(0)
      expect(percent === 100).toBe(rest === 0)
    }),
  )
})

test('a percentage short of all does not read 100, also as the end of a range', () => {
  const ends = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }))
  fc.assert(
    fc.property(ends, ([a, b]) => {
      const range: Interval = interval(Math.min(a, b) / 1000, Math.max(a, b) / 1000)
      const shown = formatInterval(range, { decimals: 1, unit: '%' }, zh.interval).split('–').map(Number)
      expect(shown.filter((end) => end <= 0 || end >= 100)).toEqual([])
    }),
  )
})
