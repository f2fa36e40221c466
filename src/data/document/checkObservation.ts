import { type Indicator, isCounted, isUnitOf } from '../../domain/board/indicator.ts'
import { ABSENT_STATUSES } from '../../domain/board/observation.ts'
import type { Fault } from '../../domain/board/loadIssue.ts'
import type { ParsedObservation } from './townReportSchema.ts'

/** What an observation may refer to. */
export interface KnownNames {
  areas: ReadonlyMap<string, unknown>
  sources: ReadonlyMap<string, unknown>
  indicators: ReadonlyMap<string, Indicator>
}

/** What a row that the schema accepts still has wrong or odd: rules between fields, and names it refers to. */
export function checkObservation(row: ParsedObservation, known: KnownNames): Fault[] {
  const faults = [...checkNames(row, known), ...checkPeriod(row), ...checkStatus(row), ...checkBounds(row)]
  const indicator = known.indicators.get(row.indicator)
  const isRatio = row.unit === '%' || indicator?.kind === 'ratio'
  faults.push(...(isRatio ? [] : checkSigns(row)), ...checkParts(row))
  if (row.unit === '%') faults.push(...checkRate(row))
  if (indicator && !isUnitOf(indicator, row.unit)) {
    faults.push({ code: 'unitDiffers', params: { indicator: indicator.id, unit: row.unit, expected: indicator.unit } })
  }
  if (indicator) faults.push(...checkWhole(row, indicator))
  return faults
}

/** 5.5 场次: odd, but what the report says. In 万件 a fraction is none. */
function checkWhole({ value, unit }: ParsedObservation, indicator: Indicator): Fault[] {
  const isOdd = value !== null && !Number.isInteger(value) && isCounted(indicator) && isUnitOf(indicator, unit)
  return isOdd ? [{ code: 'fractionOfCount', params: { indicator: indicator.id, value, unit } }] : []
}

function checkNames(row: ParsedObservation, known: KnownNames): Fault[] {
  const faults: Fault[] = []
  if (!known.areas.has(row.area)) faults.push({ code: 'unknownArea', params: { code: row.area } })
  if (!known.sources.has(row.source)) faults.push({ code: 'unknownSource', params: { source: row.source } })
  return faults
}

function checkPeriod({ period: { start, end } }: ParsedObservation): Fault[] {
  return end < start ? [{ code: 'periodReversed', params: { start, end } }] : []
}

/** A missing number needs a reason, and a reason for a missing number needs it to be missing. */
function checkStatus({ value, status }: ParsedObservation): Fault[] {
  const isAbsent = status !== undefined && ABSENT_STATUSES.includes(status)
  if (value === null) return isAbsent ? [] : [{ code: 'noValue', params: { status: status ?? '' } }]
  return isAbsent ? [{ code: 'valueWithStatus', params: { value, status } }] : []
}

function checkBounds({ value, upper, lower }: ParsedObservation): Fault[] {
  if (value === null) return []
  const faults: Fault[] = []
  if (upper !== null && upper < value) faults.push({ code: 'upperBelowValue', params: { upper, value } })
  if (lower !== null && lower > value) faults.push({ code: 'lowerAboveValue', params: { lower, value } })
  return faults
}

function checkSigns(row: ParsedObservation): Fault[] {
  return (['value', 'upper', 'lower'] as const).flatMap((field) => negative(field, row[field], row.unit))
}

/** Numerator and denominator are counts, whatever they make up; a numerator alone says nothing. */
function checkParts(row: ParsedObservation): Fault[] {
  const faults = (['num', 'den'] as const).flatMap((field) => negative(field, row[field], row.unit))
  const { num, den } = row
  if (num !== null && den === null) faults.push({ code: 'partsIncomplete', params: { num } })
  if (den === 0 || (num !== null && den !== null && den >= 0 && num > den))
    faults.push({ code: 'partsImpossible', params: { num: num ?? 0, den: den ?? 0 } })
  return faults
}

function negative(field: string, value: number | null, unit: string): Fault[] {
  return value !== null && value < 0 ? [{ code: 'negativeCount', params: { field, value, unit } }] : []
}

function checkRate(row: ParsedObservation): Fault[] {
  return (['value', 'upper', 'lower'] as const).flatMap((field): Fault[] => {
    const value = row[field]
    if (value === null || (value >= 0 && value <= 100)) return []
    return [{ code: 'rateOutside', params: { indicator: row.indicator, field, value } }]
  })
}
