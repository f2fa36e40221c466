import type { PrecedenceReason } from './precedence.ts'

/** What each kind of loading trouble says beside its code. The words for a person are in `i18n`. */
export type LoadIssueParams = {
  /** Where the text stops being JSON, counted from 1. */
  notJson: { line: number; column: number }
  notThisFormat: { found: string }
  /** A file that is no JSON at all, by its content. */
  foreignContent: { kind: ForeignKind }
  /** The outside is a list, of how many, or another value than an object. */
  listNotDocument: { count: number }
  notDocument: { value: string }
  /** The document stands inside a member of an object. */
  wrappedDocument: { key: string }
  wrongVersion: { found: string; expected: string }
  /** Bytes; `bytes` may be only what had arrived when loading stopped. */
  tooBig: { bytes: number; limit: number }
  tooManyRows: { count: number; limit: number }
  encodingAssumed: { encoding: string }
  /** Texts that are compared and were read in the one spelling they are compared in; the first of them as it stood and became. */
  spellingUnified: { count: number; field: string; found: string; read: string }
  prototypeKey: { key: string }
  /** A key written twice, with the members it stands in. */
  repeatedKey: { key: string }
  tooDeep: { limit: number }
  notAnObject: { value: string }
  missingField: { field: string; expected: ExpectedKind; allowed: string }
  /** `allowed`: the words of `oneOf`, the bound of `atLeast` and `atMost`, else empty. */
  wrongField: { field: string; expected: ExpectedKind; allowed: string; value: string }
  /** A member that is there, but empty or null. */
  emptyField: { field: string; expected: ExpectedKind; allowed: string }
  codeIsNumber: { field: string; value: string }
  badDate: { field: string; value: string }
  notFinite: { field: string }
  periodReversed: { start: string; end: string }
  unknownOp: { value: string; allowed: string }
  unknownStatus: { value: string; allowed: string }
  /** `status` is empty when the row gives none. */
  noValue: { status: string }
  valueWithStatus: { value: number; status: string }
  negativeCount: { field: string; value: number; unit: string }
  upperBelowValue: { upper: number; value: number }
  lowerAboveValue: { lower: number; value: number }
  partsIncomplete: { num: number }
  /** A denominator of 0, or one that is smaller than its numerator. */
  partsImpossible: { num: number; den: number }
  /** A number of whole things with a fraction. */
  fractionOfCount: { indicator: string; value: number; unit: string }
  rawTooLong: { length: number; limit: number }
  unsafeUrl: { value: string }
  unknownArea: { code: string }
  unknownSource: { source: string }
  unknownIndicator: { indicator: string; unit: string; rows: number }
  unitDiffers: { indicator: string; unit: string; expected: string }
  rateOutside: { indicator: string; field: string; value: number }
  rowsDisagree: DisagreementParams
  /** `synthetic` 1: an invented document with a real-looking code; 0: the other way round. */
  syntheticCode: { code: string; synthetic: number }
  /** Areas that are each other's parents, in a ring; the last is read as having none. */
  parentCycle: { codes: string }
  /** The first row, or the later issued document, is kept; the issue is about the one that was not. */
  areasDiffer: { code: string; field: string; kept: string; other: string }
  indicatorsDiffer: { id: string; field: string; kept: string; other: string }
  duplicateSource: { id: string }
  /** The issue's document gave way to the one named `with`: rows that one added, removed and changed, and why it counts. */
  documentReplaced: {
    id: string
    revision: number
    by: number
    with: string
    why: 'revision' | 'issued' | 'loaded'
    added: number
    removed: number
    changed: number
  }
  /** The issue's own document reported `value`, which is current; `with` names the other, `why` says why it is not. */
  documentsDisagree: DisagreementParams & { with: string; why: PrecedenceReason }
  hashDiffers: { id: string; bytes: number; expectedBytes: number }
  catalogUrl: { id: string; value: string }
  catalogDuplicate: { id: string }
  catalogDefault: { value: string }
  /** The parent is missing, its own descendant, or too far down; the data set is listed without one. */
  catalogParent: { id: string; parent: string }
  /** Data sets beyond the limit are left out. */
  catalogTooLong: { found: number; limit: number }
}

/** One figure reported twice: both observations as value text (`null` as such), the one listed first in `value`. */
type DisagreementParams = {
  area: string
  indicator: string
  scope: string
  start: string
  end: string
  value: string
  other: string
  /** Members that are reported differently, where the two numbers do not show it; else empty. */
  differs: string
}

/** Kinds of files that people choose in place of a document. */
export const FOREIGN_KINDS = [
  'empty',
  'utf16',
  'xlsx',
  'xls',
  'docx',
  'doc',
  'pptx',
  'ppt',
  'otherOffice',
  'pdf',
  'rtf',
  'image',
  'archive',
  'html',
  'xml',
  'csv',
  'text',
] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

/** What a field should have held. */
export const EXPECTED_KINDS = [
  'text',
  'id',
  'number',
  'wholeNumber',
  'boolean',
  'list',
  'object',
  'date',
  'oneOf',
  'atLeast',
  'atMost',
] as const
export type ExpectedKind = (typeof EXPECTED_KINDS)[number]

/** Every code with its weight: an error stops its row (or the document), a warning stops nothing. */
const SEVERITIES = {
  notJson: 'error',
  notThisFormat: 'error',
  foreignContent: 'error',
  listNotDocument: 'error',
  notDocument: 'error',
  wrappedDocument: 'error',
  wrongVersion: 'error',
  tooBig: 'error',
  tooManyRows: 'error',
  encodingAssumed: 'warning',
  spellingUnified: 'warning',
  prototypeKey: 'error',
  repeatedKey: 'error',
  tooDeep: 'error',
  notAnObject: 'error',
  missingField: 'error',
  wrongField: 'error',
  emptyField: 'error',
  codeIsNumber: 'error',
  badDate: 'error',
  notFinite: 'error',
  periodReversed: 'error',
  unknownOp: 'error',
  unknownStatus: 'error',
  noValue: 'error',
  valueWithStatus: 'error',
  negativeCount: 'error',
  upperBelowValue: 'error',
  lowerAboveValue: 'error',
  partsIncomplete: 'warning',
  partsImpossible: 'warning',
  fractionOfCount: 'warning',
  rawTooLong: 'warning',
  unsafeUrl: 'warning',
  unknownArea: 'error',
  unknownSource: 'error',
  unknownIndicator: 'warning',
  unitDiffers: 'warning',
  rateOutside: 'warning',
  rowsDisagree: 'warning',
  syntheticCode: 'error',
  parentCycle: 'warning',
  areasDiffer: 'warning',
  indicatorsDiffer: 'warning',
  duplicateSource: 'error',
  documentReplaced: 'warning',
  documentsDisagree: 'warning',
  hashDiffers: 'warning',
  catalogUrl: 'error',
  catalogDuplicate: 'error',
  catalogDefault: 'warning',
  catalogParent: 'warning',
  catalogTooLong: 'error',
} as const satisfies Record<keyof LoadIssueParams, 'error' | 'warning'>

export type LoadIssueCode = keyof LoadIssueParams

/** The closed list of codes, in the order above. */
// Object.keys is typed string[]; the object is a constant of this file, so its keys are the codes.
export const LOAD_ISSUE_CODES = Object.keys(SEVERITIES) as readonly LoadIssueCode[]

/** A code with its own parameters. */
export type Fault = { [C in LoadIssueCode]: { code: C; params: LoadIssueParams[C] } }[LoadIssueCode]

/** Which row of which list, counted from 0; the lists of one document, or the catalogue's data sets. */
export interface RowRef {
  list: 'observations' | 'areas' | 'sources' | 'indicators' | 'meta' | 'document' | 'datasets'
  index: number
}

/** One trouble met while loading, as codes and values. `row` is null when it is about no single row. */
export type LoadIssue = Fault & {
  severity: 'error' | 'warning'
  row: RowRef | null
  document: string
  /** Rows that could not be read for this alone, because they refer to what was refused; none where it is not there. */
  leftOut?: LeftOut
}

/** Rows by list. */
export interface LeftOut {
  areas: number
  sources: number
  observations: number
}

export function severityOf(code: LoadIssueCode): 'error' | 'warning' {
  return SEVERITIES[code]
}
