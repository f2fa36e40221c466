import type { Area } from '../domain/area.ts'
import type { BoardChange, ChangedField } from '../domain/boardChange.ts'
import type { Indicator } from '../domain/indicator.ts'
import { describeValue } from './describeValue.ts'
import { isSame } from './fillGaps.ts'

const AREA_FIELDS = ['name', 'group', 'validFrom', 'validTo', 'succeededBy'] as const satisfies readonly ChangedField[]
const INDICATOR_FIELDS = [
  'name',
  'unit',
  'kind',
  'direction',
  'standard',
  'measures',
] as const satisfies readonly ChangedField[]

interface Difference {
  field: ChangedField
  /** As short text; empty for none. */
  from: string
  to: string
}

/** How a town of both loads is told differently, field by field. */
export function areaDifferences(before: Area, after: Area): BoardChange[] {
  return differences(before, after, AREA_FIELDS).map((one) => ({ kind: 'townDiffers', town: after, ...one }))
}

/** How an indicator of both loads is defined differently: another unit or direction compares towns differently. */
export function indicatorDifferences(before: Indicator, after: Indicator): BoardChange[] {
  return differences(before, after, INDICATOR_FIELDS).map((one) => ({
    kind: 'indicatorDiffers',
    indicator: after,
    ...one,
  }))
}

function differences<F extends ChangedField>(
  before: Readonly<Record<F, unknown>>,
  after: Readonly<Record<F, unknown>>,
  fields: readonly F[],
): Difference[] {
  if (before === after) return []
  return fields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, from: shortText(before[field]), to: shortText(after[field]) }))
}

function shortText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return ''
  return describeValue(value)
}
