import { expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { issueText } from '../i18n/issues/issueText.ts'
import { zh } from '../i18n/zh.ts'
import { exampleDocument, exampleObservation, exampleSource } from '../data/testing/exampleDocument.ts'
import { readDocument } from '../data/document/readDocument.ts'
import type { TownReportDocument } from '../data/document/townReportSchema.ts'

function read(document: object) {
  const result = readDocument(JSON.stringify(document), 'a.json')
  return {
    rows: result.ok ? result.rows : null,
    areas: result.ok ? result.report.areas : [],
    codes: result.issues.map(({ code, row }) => `${code} ${row?.list ?? ''} ${row?.index ?? ''}`),
    zh: result.issues.map((issue) => issueText(issue, zh)),
    en: result.issues.map((issue) => issueText(issue, en)),
  }
}

function spoiled(changes: Record<string, unknown>) {
  const odd = { ...exampleObservation(), ...changes }
  return read({ ...exampleDocument(), observations: [odd] })
}

test('a town whose code has a wrong prefix is one error, and says what it takes along', () => {
  const document = exampleDocument()
  const text = JSON.stringify(document).replaceAll('990101101', '440101101')
  const { codes, zh: words, en: english, rows } = read(JSON.parse(text) as TownReportDocument)
  expect(codes).toEqual(['syntheticCode areas 1'])
  expect(words[0]).toContain('因此另有 1 份来源、1 条数据未载入')
  expect(english[0]).toContain('Also left out for this reason: 1 source, 1 observation')
  expect(rows).toEqual({ found: 2, kept: 1, repeated: 0 })
})

test('a document that forgot to say that it is invented is one error', () => {
  const { codes, zh: words } = read(exampleDocument({ synthetic: false, classification: 'internal' }))
  expect(codes).toEqual(['syntheticCode areas 0'])
  expect(words[0]).toContain('因此另有 2 个区划、2 份来源、2 条数据未载入')
})

test('an area or source that is missing or faulty is told once, where it is first met', () => {
  const [county, first, second] = exampleDocument().areas
  expect(read(exampleDocument({}, { areas: [county, second].flatMap((area) => area ?? []) })).codes).toEqual([
    'unknownArea sources 0',
  ])
  const faulty = { ...exampleDocument(), areas: [county, { ...first, name: '' }, second] }
  expect(read(faulty).codes).toEqual(['emptyField areas 1'])
  const observations = [1, 2, 3].map((revision) => exampleObservation({ source: 'r9', revision }))
  const { codes, zh: words } = read(exampleDocument({}, { observations }))
  expect(codes).toEqual(['unknownSource observations 0'])
  expect(words[0]).toContain('因此另有 2 条数据未载入')
})

test('two causes are two errors', () => {
  const observations = [exampleObservation({ source: 'r8' }), exampleObservation({ source: 'r9', area: '990101999' })]
  expect(read(exampleDocument({}, { observations })).codes).toEqual([
    'unknownSource observations 0',
    'unknownArea observations 1',
    'unknownSource observations 1',
  ])
})

test('troubles come in the order of the file, whichever check found them', () => {
  const observations: object[] = [
    exampleObservation({ unit: '人次' }),
    { ...exampleObservation(), value: '' },
    exampleObservation({ num: 3, revision: 2 }),
    { ...exampleObservation(), op: '约' },
    exampleObservation({ indicator: 'courts.opened', unit: '所' }),
  ]
  const sources = [{ ...exampleSource('r1', '990101101'), published: 'soon' }, exampleSource('r1', '990101101')]
  expect(read({ ...exampleDocument(), sources, observations }).codes).toEqual([
    'badDate sources 0',
    'unitDiffers observations 0',
    'emptyField observations 1',
    'partsIncomplete observations 2',
    'unknownOp observations 3',
    'unknownIndicator observations 4',
  ])
})

test.each([
  [{ value: '' }, 'value 为空，应为数字', 'value is empty; it should be a number'],
  [{ value: null }, 'value 为空，也没有写 status', 'value is empty, and there is no status'],
  [{ unit: '\u3000' }, 'unit 为空，应为文字', 'unit is empty; it should be text'],
  [{ unit: null }, 'unit 为空，应为文字', 'unit is empty; it should be text'],
  [{ area: '' }, 'area 为空，应为编号', 'area is empty; it should be an id'],
  [
    { period: { start: '', end: '2022-12-31' } },
    'period.start 为空，应为日期',
    'period.start is empty; it should be a date',
  ],
  [{ num: 3, den: 0 }, '分子分母 3/0 不成立', '3/0 is impossible'],
  [{ num: 5, den: 3 }, '分子分母 5/3 不成立', '5/3 is impossible'],
  [
    { indicator: 'propaganda.events', unit: '场次', value: 5.5 },
    '这里是 5.5 场次：照原样保留',
    '“5.5 场次”: kept as it is',
  ],
])('%j is told: %s', (changes, words, english) => {
  const reported = spoiled(changes)
  expect(reported.zh.join('\n')).toContain(words)
  expect(reported.en.join('\n')).toContain(english)
})

test('a fraction of another unit, and of what is no count, is nothing odd', () => {
  expect(spoiled({ value: 5.5, unit: '万件' }).codes).toEqual(['unitDiffers observations 0'])
  expect(spoiled({ value: 95.5, unit: '%', indicator: 'satisfaction.rate', num: 191, den: 200 }).codes).toEqual([])
})

test.each([
  [{ upper: 8 }, '不同在 upper：5 件 [upper 8] 与 5 件 [upper –]'],
  [{ num: 1, den: 2 }, '不同在 num, den：5 件 [num 1, den 2] 与 5 件 [num –, den –]'],
  [{ status: 'E' as const }, '不同在 status：5 件 [status A] 与 5 件 [status E]'],
  [{ op: 'ge' as const }, '写了两个数：5 件 与 ≥5 件'],
])('one figure told twice says what differs: %j', (changes, words) => {
  const observations = [{}, changes].map((one) => exampleObservation({ value: 5, scope: '热线', ...one }))
  const reported = read(exampleDocument({}, { observations }))
  expect(reported.zh.join('\n')).toContain(words)
  expect(reported.zh.join('\n')).toContain('口径“热线”')
})

test('a ring of parents is told once and broken, and an area that is its own parent too', () => {
  const areas = ['990101101', '990101102', '990101103'].map((code, index) => ({
    code,
    name: `镇${index}`,
    level: 'town' as const,
    parent: ['990101102', '990101103', '990101101'][index] ?? null,
  }))
  const ring = read(exampleDocument({}, { areas }))
  expect(ring.codes).toEqual(['parentCycle areas 0'])
  expect(ring.areas.filter(({ parent }) => parent === null)).toHaveLength(1)
  const own = read(
    exampleDocument(
      {},
      { areas: areas.map((area) => ({ ...area, parent: area.code === '990101101' ? area.code : null })) },
    ),
  )
  expect(own.zh[0]).toContain('区划互为上级：990101101 → 990101101')
})
