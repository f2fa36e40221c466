import type { AreaCode } from '../board/area.ts'

/** 严重 serious: a contradiction or a missing report; 注意 notable: read with care; 提示 minor: good to know. */
export type FindingSeverity = 'serious' | 'notable' | 'minor'

/** The closed list of findings (`town-report/1`, Findings), the gravest kinds first. */
export const FINDING_CODES = [
  'noReport',
  'rateOutside',
  'handledExceedsReceived',
  'resolvedExceedsHandled',
  'partsExceedTotal',
  'rateDisagrees',
  'tellingsDisagree',
  'personalData',
  'unitDiffers',
  'periodShorterThanTitle',
  'partOfYear',
  'jump',
  'copiedFromLastYear',
  'periodUnnamed',
  'denominatorsFarApart',
  'noDiscrimination',
  'tinyBase',
  'smallBase',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/**
 * Something about the data that a reader should know before using it (数据质量发现). Sources' numbers are shown, never
 * edited: a finding changes no number.
 */
export interface Finding {
  /** Stable for the same data; what links and lists key on. */
  id: string
  code: FindingCode
  severity: FindingSeverity
  /** Null when it is about several towns at once. */
  area: AreaCode | null
  /** Null when it is about a whole report. */
  indicator: string | null
  /** The year it is filed under; null when it is about several. */
  year: number | null
  /** Ids of the observations it is about; empty for a missing report. */
  observations: readonly string[]
  /** Values the sentence says, by name: numbers and short texts as the sources report them. */
  params: Readonly<Record<string, string | number>>
}

/** All findings of a board, the gravest first, with the look-ups that views need. */
export interface FindingSet {
  all: readonly Finding[]
  byObservation: ReadonlyMap<string, readonly Finding[]>
  byTown: ReadonlyMap<AreaCode, readonly Finding[]>
}
