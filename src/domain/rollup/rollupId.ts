import { hashText } from '../../lib/hashText.ts'

/**
 * What a roll-up reports on an indicator: the towns' sum (合计), their median (中位), the rate over all their cases
 * (总率; not `rate`, with which reported indicators end), how many reported (有数比例).
 */
export const ROLLUP_PARTS = ['sum', 'median', 'pooled', 'coverage'] as const
export type RollupPart = (typeof ROLLUP_PARTS)[number]

/** Share of the towns that handed in a report; its numerator and denominator are towns. */
export const REPORTS_ID = 'rollup.reports'

/** Longest base that leaves room for the part within the 80 characters of an id. */
const BASE_LIMIT = 70

/** Id under which a roll-up declares a part of an indicator: `petitions.handled.sum`. */
export function rollupId(indicator: string, part: RollupPart): string {
  return `${indicator.length > BASE_LIMIT ? `long-${hashText(indicator)}` : indicator}.${part}`
}

/** Whether an indicator is a share of towns, whose parts count towns and not cases. */
export function isShareOfTowns(id: string): boolean {
  return id === REPORTS_ID || readRollupId(id)?.part === 'coverage'
}

/** Whether an indicator was counted from towns' reports rather than reported. */
export function isRolledUp(id: string): boolean {
  return id === REPORTS_ID || readRollupId(id) !== null
}

/** The indicator and the part that an id of a roll-up means; null for any other id. */
export function readRollupId(id: string): { indicator: string; part: RollupPart } | null {
  const part = ROLLUP_PARTS.find((one) => id.endsWith(`.${one}`))
  return part ? { indicator: id.slice(0, -part.length - 1), part } : null
}
