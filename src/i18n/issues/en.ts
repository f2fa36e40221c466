import { inEnglish } from '../inEnglish.ts'
import { unitWord } from '../unitWord.ts'
import type { LeftOut } from '../../domain/board/loadIssue.ts'
import type {
  PrecedenceWords,
  ExpectedWords,
  ForeignWords,
  IssueSentences,
  ReplacementWords,
} from './issueSentences.ts'

const expected: ExpectedWords = {
  text: () => 'text',
  id: () => 'an id (letters, digits, dots, hyphens)',
  number: () => 'a number',
  wholeNumber: () => 'a whole number',
  boolean: () => 'true or false',
  list: () => 'a list',
  object: () => 'an object',
  date: () => 'a date such as 2022-12-31',
  oneOf: (allowed) => `one of ${allowed}`,
  atLeast: (allowed) => `at least ${allowed}`,
  atMost: (allowed) => `at most ${allowed}`,
}

/** Why the first of two figures is used. */
export const precedenceEn: PrecedenceWords = {
  revision: 'its revision is higher',
  ownPeriod: 'its source is the report for that very period, and the other looks back',
  published: 'its source was published first',
  issued: 'its document was issued first',
  sourceId: 'no date tells them apart and its source id comes first',
  place: 'both are from the same source, and only place and wording put them in order',
}

/** Which document took the place of another, and why. */
const replaced: ReplacementWords = {
  revision: (what, by, name) => `${what} was replaced by revision ${by} in ${name}`,
  issued: (what, _by, name) => `${what} was replaced by ${name}, issued later`,
  loaded: (what, _by, name) =>
    `${what} was replaced by the correction ${name}, loaded later; remove that to restore it`,
}

const tables = 'Reading spreadsheets and documents will come with Import; for now, load a prepared JSON data file'

const foreign: ForeignWords = {
  empty: 'the file is empty (0 bytes, or blanks only). Copy or export it again',
  utf16: 'the file is UTF-16 (“Unicode” in Notepad); save it as UTF-8',
  xlsx: `this is an Excel workbook (xlsx), not JSON. ${tables}`,
  xls: `this is an older Excel workbook (xls), not JSON. ${tables}`,
  docx: `this is a Word document (docx), not JSON. ${tables}`,
  doc: `this is an older Word or WPS document (doc, wps), not JSON. ${tables}`,
  pptx: 'these are slides (pptx), not JSON. Load a JSON data file; decks are opened under Briefing',
  ppt: 'these are older slides (ppt), not JSON. Load a JSON data file',
  otherOffice: `this is an office document (WPS, OFD, ODF …), not JSON. ${tables}`,
  pdf: `this is a PDF file, not JSON. ${tables}`,
  rtf: `this is an RTF document, not JSON. ${tables}`,
  image: 'this is a picture, not JSON. Numbers in pictures cannot be read; load a JSON data file',
  archive: 'this is a compressed file, not JSON. Unpack it first and load the JSON file inside',
  html: 'this is a web page, not JSON (perhaps a sign-in or error page was saved). Sign in and download the data file again',
  xml: 'this is an XML file, not JSON. Load a JSON data file',
  csv: `this is a table as text (CSV), not JSON. ${tables}`,
  text: `this is text (txt), not JSON. ${tables}`,
}

function scopeEn(scope: string): string {
  return scope === '' ? '' : `scope “${scope}”, `
}

/** Other rows that were left out for one and the same fault. */
export function leftOutEn({ areas, sources, observations }: LeftOut): string {
  const parts = [
    areas > 0 ? `${areas} ${areas === 1 ? 'area' : 'areas'}` : '',
    sources > 0 ? `${sources} ${sources === 1 ? 'source' : 'sources'}` : '',
    observations > 0 ? `${observations} ${observations === 1 ? 'observation' : 'observations'}` : '',
  ]
  return `. Also left out for this reason: ${parts.filter(Boolean).join(', ')}`
}

/** What the members of a document are called. */
export const fieldsEn: Readonly<Record<string, string>> = {
  value: 'value',
  upper: 'upper bound',
  lower: 'lower bound',
  num: 'numerator',
  den: 'denominator',
  unit: 'unit',
  scope: 'scope',
  name: 'name',
  nameEn: 'English name',
  title: 'title',
  type: 'type',
  group: 'peer group',
  level: 'level',
  parent: 'parent area',
  code: 'code',
  id: 'id',
  op: 'approximate wording',
  status: 'status',
  period: 'period',
  source: 'source',
  publisher: 'publisher',
  kind: 'kind',
  direction: 'better side',
  decimals: 'decimals',
  measures: 'measures',
  scopes: 'scopes',
  unitWords: 'unit words',
  definition: 'definition',
  definitionEn: 'English definition',
  standard: 'standard',
  headline: 'headline indicator',
  validFrom: 'first day',
  validTo: 'last day',
  succeededBy: 'successor',
  section: 'section',
  raw: 'original wording',
  note: 'note',
  flags: 'flags',
}

/** What was odd about files. */
export const issuesEn = inEnglish((level): IssueSentences => ({
  notJson: ({ line, column }) =>
    `not valid JSON from line ${line}, column ${column}. Export or complete the file again`,
  notThisFormat: ({ found }) => `not in the town-report/1 format (format is ${found}). Check the file`,
  foreignContent: ({ kind }) => foreign[kind],
  listNotDocument: ({ count }) =>
    `the file is a list of ${count} and should be one document ({"format": "town-report/1", …}). If it lists documents, save each as a file`,
  notDocument: ({ value }) =>
    `the content is only ${value} and should be a document ({"format": "town-report/1", …}). Export it again`,
  wrappedDocument: ({ key }) => `the document is inside ${key}: save only the contents of ${key} as the file`,
  wrongVersion: ({ found, expected: wanted }) => `format version ${found}; only ${wanted} is read here`,
  tooBig: ({ bytes, limit }) =>
    `at least ${bytes} bytes, over the limit of ${limit}. Split it by ${level.parent} or year`,
  tooManyRows: ({ count, limit }) => `${count} observations, over the limit of ${limit}. Split the file`,
  encodingAssumed: ({ encoding }) => `not UTF-8, read as ${encoding}. If characters look wrong, save it as UTF-8`,
  spellingUnified: ({ count, field, found, read }) =>
    `${count} ${count === 1 ? 'text has' : 'texts have'} stray spaces, full-width or invisible characters and ${count === 1 ? 'is' : 'are'} compared without them, such as ${field}: “${found}” → “${read}”`,
  prototypeKey: ({ key }) => `has the forbidden key ${key}; left out`,
  repeatedKey: ({ key }) => `has the key ${key} twice, so neither can be trusted; left out. Keep one`,
  tooDeep: ({ limit }) => `nested more than ${limit} levels deep; left out`,
  notAnObject: ({ value }) => `should be an object, but is ${value}`,
  missingField: ({ field, expected: kind, allowed }) => `${field} is missing; it should be ${expected[kind](allowed)}`,
  wrongField: ({ field, expected: kind, allowed, value }) =>
    `${field} should be ${expected[kind](allowed)}, but is “${value}”`,
  emptyField: ({ field, expected: kind, allowed }) => `${field} is empty; it should be ${expected[kind](allowed)}`,
  codeIsNumber: ({ field, value }) => `${field} is the number ${value}; codes must be text, in quotes`,
  badDate: ({ field, value }) => `${field} is not a date: ${value}. It should look like 2022-12-31`,
  notFinite: ({ field }) => `${field} is not a finite number`,
  periodReversed: ({ start, end }) => `the period runs backwards: ${start} to ${end}`,
  unknownOp: ({ value, allowed }) => `unknown op ${value}. Use one of ${allowed}`,
  unknownStatus: ({ value, allowed }) => `unknown status ${value}. Use one of ${allowed}`,
  noValue: ({ status }) =>
    `value is empty, and ${status === '' ? 'there is no status' : `status is “${status}”`}. Without a number it must be L, M, O or Q`,
  valueWithStatus: ({ value, status }) => `has the number ${value}, but status ${status} means there is none`,
  negativeCount: ({ field, value, unit }) => `${field} is negative: “${value} ${unit}”`,
  upperBelowValue: ({ upper, value }) => `upper end ${upper} is below the value ${value}`,
  lowerAboveValue: ({ lower, value }) => `lower end ${lower} is above the value ${value}`,
  partsIncomplete: ({ num }) => `numerator ${num} has no denominator and cannot be checked`,
  partsImpossible: ({ num, den }) =>
    `${num}/${den} is impossible: the denominator is 0 or smaller than the numerator. Please check`,
  fractionOfCount: ({ indicator, value, unit }) =>
    `${indicator} is a whole number, but here it is “${value} ${unit}”: kept as it is; please check`,
  rawTooLong: ({ length, limit }) => `original wording of ${length} characters; the first ${limit} are kept`,
  unsafeUrl: ({ value }) => `the address is not http or https and was ignored: ${value}`,
  unknownArea: ({ code }) => `area ${code} is not among the areas; left out`,
  unknownSource: ({ source }) => `source ${source} is not among the sources; left out`,
  unknownIndicator: ({ indicator, unit, rows }) =>
    `indicator ${indicator} (“${unit}”) is not in the catalogue; its ${rows} rows are kept and shown as neutral`,
  unitDiffers: ({ indicator, unit, expected: wanted }) =>
    `${indicator} is in ${unitWord(wanted)}, but here in ${unitWord(unit)}: kept, but not compared with other ${level.areas}`,
  rateOutside: ({ indicator, field, value }) => `${field} of ${indicator} is ${value}, outside 0–100`,
  rowsDisagree: ({ area, indicator, scope, start, end, value, other, differs }) =>
    `${indicator} of ${area} (${scopeEn(scope)}${start} to ${end}) is given twice${differs === '' ? '' : `, with a different ${differs}`}: “${value}” and “${other}”. The first is used; please check`,
  syntheticCode: ({ code, synthetic }) =>
    synthetic === 1
      ? `fictional data need codes starting with 99; ${code} does not`
      : `${code} starts with 99, a fictional area, but the document is not marked synthetic`,
  parentCycle: ({ codes }) => `areas are each other’s parents: ${codes}. The last is read as having no parent`,
  areasDiffer: ({ code, field, kept, other }) =>
    `${field} of area ${code} is given as “${kept}” and “${other}”; the first is used`,
  indicatorsDiffer: ({ id, field, kept, other }) =>
    `${field} of indicator ${id} is given as “${kept}” and “${other}”; the first is used`,
  duplicateSource: ({ id }) => `source id ${id} is used twice; the second is left out`,
  documentReplaced: ({ id, revision, by, with: name, why, added, removed, changed }) =>
    `${replaced[why](`revision ${revision} of ${id}`, by, name)}: ${added} rows added, ${removed} removed, ${changed} changed`,
  documentsDisagree: ({ area, indicator, scope, start, end, value, other, with: second, why }) =>
    `${indicator} of ${area} (${scopeEn(scope)}${start} to ${end}): “${value}” here, “${other}” in ${second}. The one here is used because ${precedenceEn[why]}. To use the other, raise the revision of its row, or remove one of the files`,
  hashDiffers: ({ id, bytes, expectedBytes }) =>
    `${id} is not the file described in the list (${bytes} bytes instead of ${expectedBytes}). If it was replaced on purpose, update the list`,
  catalogUrl: ({ id, value }) => `the address of data set ${id} is outside the data folder and is not used: ${value}`,
  catalogDuplicate: ({ id }) => `data set ${id} is listed twice; the first is used`,
  catalogParent: ({ id, parent }) =>
    `the parent “${parent}” of data set ${id} is not in the list, is below it, or is too far down; it is listed without one`,
  catalogTooLong: ({ found, limit }) => `the list has ${found} data sets, more than ${limit}; the rest are left out`,
  catalogDefault: ({ value }) => `the default data set “${value}” is not in the list; the first one is used`,
}))
