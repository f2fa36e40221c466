import { CATALOGUE } from '../../domain/board/catalogue.ts'
import { type Indicator, isCounted, isUnitOf } from '../../domain/board/indicator.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { readInterval } from '../../domain/values/readInterval.ts'
import type { ObservationRow } from './loadedDocument.ts'
import { observationKey } from '../merge/observationKey.ts'

/** Units of whole things that the catalogue knows; a figure in another indicator's unit is still counted. */
const COUNT_UNITS = new Set(
  CATALOGUE.filter(isCounted).flatMap((indicator) => [indicator.unit, ...indicator.unitWords]),
)

/**
 * The board's observation: the row as written, an id no other has, and what its words allow as an interval. Members are
 * written out because spreading rows of a parser takes most of a merge's time.
 */
export function toObservation(row: ObservationRow, indicator: Indicator, id: string): Observation {
  return {
    id,
    area: row.area,
    indicator: row.indicator,
    scope: row.scope,
    period: row.period,
    value: row.value,
    op: row.op,
    upper: row.upper,
    lower: row.lower,
    unit: row.unit,
    num: row.num,
    den: row.den,
    status: row.status,
    flags: row.flags,
    source: row.source,
    locator: row.locator,
    raw: row.raw,
    note: row.note,
    revision: row.revision,
    reading: readingOf(row, indicator),
  }
}

/**
 * `area/indicator/scope/start..end/rN/source`, with `#2`, `#3` … when one source reports the same key more than once.
 * `taken` holds the ids given out so far, each with the last number tried after it.
 */
export function takeId(row: ObservationRow, taken: Map<string, number>): string {
  const base = `${observationKey(row)}/${row.source}`
  let count = taken.get(base) ?? 0
  let id = base
  do {
    count += 1
    id = count === 1 ? base : `${base}#${count}`
  } while (count > 1 && taken.has(id))
  taken.set(id, 1)
  taken.set(base, count)
  return id
}

function readingOf(row: ObservationRow, indicator: Indicator): Observation['reading'] {
  const { value, op, upper, lower, raw, unit } = row
  if (value === null) return null
  const ceiling = unit === '%' ? 100 : Infinity
  const decimals = isUnitOf(indicator, unit) ? indicator.decimals : 0
  const counted = isWholeThings(value, unit, indicator)
  return readInterval({ value, op, upper, lower, raw, counted, ceiling, decimals })
}

/** A fraction (1.5 in 万件) shows that the unit is not of whole things, whatever the indicator says. */
function isWholeThings(value: number, unit: string, indicator: Indicator): boolean {
  if (unit === '%' || !Number.isInteger(value)) return false
  return isUnitOf(indicator, unit) ? isCounted(indicator) : COUNT_UNITS.has(unit)
}
