import { expect, test } from 'vitest'
import type { Observation } from '../../domain/board/observation.ts'
import { readCatalog } from '../datasets/datasetCatalog.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../testing/exampleDocument.ts'
import {
  LOAD_ISSUE_CODES,
  type LoadIssue,
  type LoadIssueCode,
  type LoadIssueParams,
  severityOf,
} from '../../domain/board/loadIssue.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { OBSERVATION_LIMIT } from './openDocument.ts'
import { readBytes } from './readFile.ts'
import { readDocument } from './readDocument.ts'
import type { TownReportDocument } from './townReportSchema.ts'

type Row = RowPlace | null
type RowPlace = readonly [list: NonNullable<LoadIssue['row']>['list'], index: number]
type Case<C extends LoadIssueCode> = { issues: () => readonly LoadIssue[]; params: LoadIssueParams[C]; row: Row }

const KEY = { area: '990101101', indicator: 'petitions.handled', scope: '', start: '2022-01-01', end: '2022-12-31' }
const FIRST: Row = ['observations', 0]
const WHOLE: Row = ['document', 0]

/** `hashDiffers` needs a fetched file: see fetchDataset.test.ts. The type makes every other code stand here. */
const CASES: { [C in Exclude<LoadIssueCode, 'hashDiffers'>]: Case<C> } = {
  notJson: { issues: () => read('{\n"a":}'), params: { line: 2, column: 5 }, row: WHOLE },
  notThisFormat: { issues: () => read('{"format":"csv"}'), params: { found: 'csv' }, row: WHOLE },
  foreignContent: {
    issues: () => readBytes(new TextEncoder().encode('镇,件\n石桥镇,12\n'), 'example.json').issues,
    params: { kind: 'csv' },
    row: WHOLE,
  },
  listNotDocument: { issues: () => read(`[${textOf({})}]`), params: { count: 1 }, row: WHOLE },
  notDocument: { issues: () => read('null'), params: { value: 'null' }, row: WHOLE },
  wrappedDocument: { issues: () => read(`{"data":${textOf({})}}`), params: { key: 'data' }, row: WHOLE },
  wrongVersion: {
    issues: () => read('{"format":"town-report/2"}'),
    params: { found: 'town-report/2', expected: 'town-report/1' },
    row: WHOLE,
  },
  tooBig: {
    issues: () => read(new Uint8Array(20 * 1024 * 1024 + 1)),
    params: { bytes: 20_971_521, limit: 20_971_520 },
    row: WHOLE,
  },
  tooManyRows: {
    issues: () => read(`${textOf({ observations: [] }).slice(0, -2)}${'0,'.repeat(OBSERVATION_LIMIT)}0]}`),
    params: { count: 500_001, limit: 500_000 },
    row: WHOLE,
  },
  encodingAssumed: { issues: () => read(Uint8Array.of(0xd0, 0xc5)), params: { encoding: 'gb18030' }, row: WHOLE },
  spellingUnified: {
    issues: () => spoiled({ unit: '件\u200b', scope: '热线 ' }),
    params: { count: 2, field: 'scope', found: '热线 ', read: '热线' },
    row: FIRST,
  },
  prototypeKey: {
    issues: () => read(textOf({}).replace('"value"', '"__proto__":{"value":1},"value"')),
    params: { key: '__proto__' },
    row: FIRST,
  },
  repeatedKey: {
    issues: () => read(textOf({}).replace('"value"', '"\\u0076alue":7,"value"')),
    params: { key: 'value' },
    row: FIRST,
  },
  tooDeep: {
    issues: () => read(textOf({}).replace('"value"', `"deep":${'['.repeat(5000)}${']'.repeat(5000)},"value"`)),
    params: { limit: 16 },
    row: FIRST,
  },
  notAnObject: {
    issues: () => read(textOf({}).replace('"observations":[', '"observations":[5,')),
    params: { value: '5' },
    row: FIRST,
  },
  missingField: {
    issues: () => spoiled({ unit: undefined }),
    params: { field: 'unit', expected: 'text', allowed: '' },
    row: FIRST,
  },
  wrongField: {
    issues: () => spoiled({ revision: 0 }),
    params: { field: 'revision', expected: 'atLeast', allowed: '1', value: '0' },
    row: FIRST,
  },
  emptyField: {
    issues: () => spoiled({ unit: ' ' }),
    params: { field: 'unit', expected: 'text', allowed: '' },
    row: FIRST,
  },
  codeIsNumber: {
    issues: () => spoiled({ area: 990101101 }),
    params: { field: 'area', value: '990101101' },
    row: FIRST,
  },
  badDate: {
    issues: () => spoiled({ period: { start: '2022-02-30', end: '2022-12-31' } }),
    params: { field: 'period.start', value: '2022-02-30' },
    row: FIRST,
  },
  notFinite: {
    issues: () => read(textOf({}).replace('"value":100', '"value":1e999')),
    params: { field: 'value' },
    row: FIRST,
  },
  periodReversed: {
    issues: () => spoiled({ period: { start: '2022-12-31', end: '2022-01-01' } }),
    params: { start: '2022-12-31', end: '2022-01-01' },
    row: FIRST,
  },
  unknownOp: {
    issues: () => spoiled({ op: '约' }),
    params: { value: '约', allowed: 'eq, ge, gt, le, lt, approx' },
    row: FIRST,
  },
  unknownStatus: {
    issues: () => spoiled({ status: 'Z' }),
    params: { value: 'Z', allowed: 'A, E, P, B, D, U, L, M, O, Q' },
    row: FIRST,
  },
  noValue: { issues: () => spoiled({ value: null }), params: { status: '' }, row: FIRST },
  valueWithStatus: { issues: () => spoiled({ status: 'L' }), params: { value: 100, status: 'L' }, row: FIRST },
  negativeCount: {
    issues: () => spoiled({ value: -1 }),
    params: { field: 'value', value: -1, unit: '件' },
    row: FIRST,
  },
  upperBelowValue: { issues: () => spoiled({ upper: 99 }), params: { upper: 99, value: 100 }, row: FIRST },
  lowerAboveValue: { issues: () => spoiled({ lower: 101 }), params: { lower: 101, value: 100 }, row: FIRST },
  partsIncomplete: { issues: () => spoiled({ num: 3 }), params: { num: 3 }, row: FIRST },
  partsImpossible: { issues: () => spoiled({ num: 3, den: 0 }), params: { num: 3, den: 0 }, row: FIRST },
  fractionOfCount: {
    issues: () => spoiled({ value: 5.5 }),
    params: { indicator: 'petitions.handled', value: 5.5, unit: '件' },
    row: FIRST,
  },
  rawTooLong: { issues: () => spoiled({ raw: '𠀀'.repeat(201) }), params: { length: 201, limit: 200 }, row: FIRST },
  unsafeUrl: {
    issues: () => read(textOf({ sources: [{ ...exampleSource('r1', '990101101'), url: 'javascript:alert(1)' }] })),
    params: { value: 'javascript:alert(1)' },
    row: ['sources', 0],
  },
  unknownArea: { issues: () => spoiled({ area: '990101999' }), params: { code: '990101999' }, row: FIRST },
  unknownSource: { issues: () => spoiled({ source: 'r9' }), params: { source: 'r9' }, row: FIRST },
  unknownIndicator: {
    issues: () => spoiled({ indicator: 'courts.opened', unit: '所' }),
    params: { indicator: 'courts.opened', unit: '所', rows: 1 },
    row: FIRST,
  },
  unitDiffers: {
    issues: () => spoiled({ unit: '人次' }),
    params: { indicator: 'petitions.handled', unit: '人次', expected: '件' },
    row: FIRST,
  },
  rateOutside: {
    issues: () => spoiled({ indicator: 'satisfaction.rate', unit: '%', value: 108 }),
    params: { indicator: 'satisfaction.rate', field: 'value', value: 108 },
    row: FIRST,
  },
  rowsDisagree: {
    issues: () => read(textOf({ observations: [exampleObservation(), exampleObservation({ value: 105, op: 'gt' })] })),
    params: { ...KEY, value: '100 件', other: '>105 件', differs: '' },
    row: ['observations', 1],
  },
  syntheticCode: {
    issues: () => read(textOf({ areas: [{ code: '440783104', name: '苍城镇', level: 'town' }] })),
    params: { code: '440783104', synthetic: 1 },
    row: ['areas', 0],
  },
  parentCycle: {
    issues: () =>
      read(
        textOf({
          areas: [
            { code: '990101101', name: '石桥镇', level: 'town', parent: '990101102' },
            { code: '990101102', name: '双河乡', level: 'town', parent: '990101101' },
          ],
        }),
      ),
    params: { codes: '990101101 → 990101102 → 990101101' },
    row: ['areas', 0],
  },
  areasDiffer: {
    issues: () =>
      read(
        textOf({ areas: ['石桥镇', '石桥乡'].map((name) => ({ code: '990101101', name, level: 'town' as const })) }),
      ),
    params: { code: '990101101', field: 'name', kept: '石桥镇', other: '石桥乡' },
    row: ['areas', 1],
  },
  indicatorsDiffer: {
    issues: () => read(textOf({ indicators: ['甲', '乙'].map((name) => ({ id: 'petitions.handled', name })) })),
    params: { id: 'petitions.handled', field: 'name', kept: '甲', other: '乙' },
    row: ['indicators', 1],
  },
  duplicateSource: {
    issues: () => read(textOf({ sources: ['990101101', '990101102'].map((area) => exampleSource('r1', area)) })),
    params: { id: 'r1' },
    row: ['sources', 1],
  },
  documentReplaced: {
    issues: () =>
      merged(
        exampleDocument(),
        exampleDocument({ revision: 2 }, { observations: [exampleObservation({ value: 101 })] }),
      ),
    params: {
      id: 'example',
      revision: 1,
      by: 2,
      with: 'document 1',
      why: 'revision',
      added: 0,
      removed: 1,
      changed: 1,
    },
    row: null,
  },
  documentsDisagree: {
    issues: () =>
      merged(
        exampleDocument(),
        exampleDocument({ id: 'other' }, { observations: [exampleObservation({ value: 99 })] }),
      ),
    params: { ...KEY, value: '100 件', other: '99 件', differs: '', with: 'document 1', why: 'place' },
    row: null,
  },
  catalogUrl: {
    issues: () => catalogIssues([entryOf({ url: '../secret.json' })]),
    params: { id: 'demo', value: '../secret.json' },
    row: ['datasets', 0],
  },
  catalogDuplicate: {
    issues: () => catalogIssues([entryOf({}), entryOf({})]),
    params: { id: 'demo' },
    row: ['datasets', 1],
  },
  catalogParent: {
    issues: () => catalogIssues([entryOf({ id: 'demo', parent: 'nowhere' })]),
    params: { id: 'demo', parent: 'nowhere' },
    row: null,
  },
  catalogTooLong: {
    issues: () => catalogIssues(Array.from({ length: 10_001 }, (_, index) => entryOf({ id: `d${index}` }))),
    params: { found: 10_001, limit: 10_000 },
    row: null,
  },
  catalogDefault: { issues: () => catalogIssues([]), params: { value: 'demo' }, row: null },
}

// Object.entries forgets that the keys are codes; the object above is typed by them.
test.each(Object.entries(CASES) as [LoadIssueCode, Case<LoadIssueCode>][])('%s', (code, { issues, params, row }) => {
  const found = issues().find((issue) => issue.code === code)
  expect(found).toMatchObject({ code, severity: severityOf(code), params })
  expect(found?.row).toEqual(row === null ? null : { list: row[0], index: row[1] })
})

test('every code of the closed list is produced by a test', () => {
  expect([...LOAD_ISSUE_CODES].toSorted()).toEqual([...Object.keys(CASES), 'hashDiffers'].toSorted())
})

function textOf(rows: Partial<TownReportDocument>): string {
  return JSON.stringify(exampleDocument({}, rows))
}

function read(input: string | Uint8Array): readonly LoadIssue[] {
  return readDocument(input, 'example.json').issues
}

/** Issues of a document whose first observation has the changes, of any type. */
function spoiled(changes: { [K in keyof Observation]?: unknown }): readonly LoadIssue[] {
  return read(JSON.stringify({ ...exampleDocument(), observations: [{ ...exampleObservation(), ...changes }] }))
}

function merged(...documents: readonly TownReportDocument[]): readonly LoadIssue[] {
  const loaded = documents.map((document, index) => readDocument(JSON.stringify(document), `document ${index}`))
  return mergeDocuments(loaded.flatMap((result) => (result.ok ? [result.report] : []))).issues
}

function entryOf(changes: object): object {
  const entry = {
    id: 'demo',
    title: '示例',
    towns: 2,
    years: [2018, 2025],
    bytes: 9,
    sha256: 'a'.repeat(64),
    url: 'demo.json',
  }
  return { ...entry, ...changes }
}

function catalogIssues(datasets: readonly object[]): readonly LoadIssue[] {
  return readCatalog({ format: 'town-report-catalog/1', default: 'demo', datasets }, 'catalog.json')?.issues ?? []
}
