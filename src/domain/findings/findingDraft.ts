import type { AreaCode } from '../board/area.ts'
import type { FindingCode, FindingSeverity } from './finding.ts'

/** A code, or the milder or graver kind of one that weighs differently. */
export type FindingKind = FindingCode | 'restated' | 'copiedReport' | 'overlappingParts'

/**
 * Every kind's code and weight. 严重: the report contradicts itself, is missing, or names a person. 注意: a figure that
 * is easily read wrongly. 提示: nothing is wrong, but the figure carries less than it seems to.
 */
const KINDS: Readonly<Record<FindingKind, readonly [FindingCode, FindingSeverity]>> = {
  noReport: ['noReport', 'serious'],
  rateOutside: ['rateOutside', 'serious'],
  handledExceedsReceived: ['handledExceedsReceived', 'serious'],
  resolvedExceedsHandled: ['resolvedExceedsHandled', 'serious'],
  partsExceedTotal: ['partsExceedTotal', 'serious'],
  // Scopes may overlap, so that their sum alone proves nothing.
  overlappingParts: ['partsExceedTotal', 'notable'],
  rateDisagrees: ['rateDisagrees', 'serious'],
  tellingsDisagree: ['tellingsDisagree', 'notable'],
  // A later report or revision that restates an earlier year is what offices do.
  restated: ['tellingsDisagree', 'minor'],
  personalData: ['personalData', 'serious'],
  unitDiffers: ['unitDiffers', 'notable'],
  periodShorterThanTitle: ['periodShorterThanTitle', 'notable'],
  partOfYear: ['partOfYear', 'notable'],
  jump: ['jump', 'notable'],
  // One number may recur by chance, most of a report does not.
  copiedFromLastYear: ['copiedFromLastYear', 'minor'],
  copiedReport: ['copiedFromLastYear', 'notable'],
  periodUnnamed: ['periodUnnamed', 'minor'],
  denominatorsFarApart: ['denominatorsFarApart', 'minor'],
  noDiscrimination: ['noDiscrimination', 'minor'],
  tinyBase: ['tinyBase', 'minor'],
  smallBase: ['smallBase', 'minor'],
}

/** A finding as its rule states it, before it is weighed, named and put in order. */
export interface FindingDraft {
  kind: FindingKind
  /** What no other finding of this code is about; makes the id. */
  about: string
  area: AreaCode | null
  indicator: string | null
  year: number | null
  observations: readonly string[]
  params?: Readonly<Record<string, string | number>>
}

export function codeOf({ kind }: FindingDraft): FindingCode {
  return KINDS[kind][0]
}

export function severityOf({ kind }: FindingDraft): FindingSeverity {
  return KINDS[kind][1]
}
