import type { FindingCode } from '../../domain/findings/finding.ts'

/** What sentences about findings are made of: texts, worded and counted already. Which of them are filled depends on the phrase. */
export interface FindingWords {
  /** Town and year, with the part of the year it covers: 西山乡2022年. */
  place: string
  town: string
  year: string
  /** Indicator with its scope. */
  name: string
  /** The number it is about, as the report words it, with its unit. */
  value: string
  otherName: string
  other: string
  wholeName: string
  whole: string
  /** When the other number is of. */
  otherYear: string
  /** Computed from other numbers. */
  computed: string
  counts: string
  report: string
  otherReport: string
  unit: string
  field: string
  what: string
  count: string
  of: string
}

/** Every wording there is; several codes have more than one. */
export type FindingPhrase =
  | Exclude<FindingCode, 'partsExceedTotal' | 'rateDisagrees' | 'tellingsDisagree' | 'copiedFromLastYear' | 'jump'>
  | 'partExceedsTotal'
  | 'scopesExceedTotal'
  | 'monthsExceedYear'
  | 'casesExceedBase'
  | 'batchesExceedVisitors'
  | 'rateDisagreesBase'
  | 'rateDisagreesCounts'
  | 'twoReports'
  | 'sameReport'
  | 'restated'
  | 'personalDataSource'
  | 'personalDataDocument'
  | 'jumpUp'
  | 'jumpDown'
  | 'copiedFigure'
  | 'copiedReport'

export type FindingSentences = Record<FindingPhrase, (words: FindingWords) => string>

/** Where a text stands in a document, and what kind of personal data. */
export type PersonalWords = Readonly<Record<string, string>>
