import { describe, expect, test } from 'vitest'
import { readDocument } from '../data/document/readDocument.ts'
import { runInMemory as run } from './testing/runInMemory.ts'

const REPORT = `石桥镇2022年法治政府建设情况报告
一、主要工作
（一）化解矛盾。全年受理信访事项31件，办结30件。
（二）普法宣传。举办法治讲座12场，受教育群众800余人次。中心组学法4次。
二、下一步打算
2023年计划举办法治讲座20场。
`
const LABELS = JSON.stringify([
  {
    id: 'one',
    town: '石桥镇',
    period: { from: '2022-01-01', to: '2022-12-31' },
    observations: [
      { concept: 'petitions.received', value: 31, unit: '件', qualifier: 'exact', quote: '受理信访事项31件', note: '' },
      { concept: 'propaganda.lectures', value: 12, unit: '次', qualifier: 'exact', quote: '法治讲座12场', note: '' },
      { concept: 'propaganda.audience', value: 800, unit: '人', qualifier: 'atLeast', quote: '800余人次', note: '' },
      { concept: 'disputes.resolved', value: 7, unit: '件', qualifier: 'exact', quote: '化解7件', note: '' },
      { concept: null, value: null, unit: null, qualifier: null, quote: '中心组学法4次', note: 'trap' },
    ],
  },
])

interface Printed {
  files: { proposals: { indicator: string; value: number }[]; accepted: number[]; leftOut: { reason: string }[] }[]
  document: unknown
}

function printed(out: readonly string[]): Printed {
  return JSON.parse(out.join('\n')) as Printed
}

describe('read', () => {
  test('lists what a report seems to state and takes nothing by itself', () => {
    const { code, out } = run('read r.txt', { 'r.txt': REPORT })
    expect(code).toBe(0)
    expect(out[0]).toContain('石桥镇 2022年1月1日至2022年12月31日')
    expect(out.join('\n')).toMatch(/法治讲座培训 {2}12场 {2}一（二） {2}确定/)
    expect(printed(run('read --json r.txt', { 'r.txt': REPORT }).out).document).toBeNull()
  })

  test('for programs every number has its reason', () => {
    const { files } = printed(run('read --json r.txt', { 'r.txt': REPORT }).out)
    expect(files[0]?.proposals.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
      'petitions.received 31',
      'petitions.handled 30',
      'propaganda.lectures 12',
      'propaganda.audience 800',
    ])
    expect(files[0]?.leftOut.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['study', 'plan']))
  })

  test('what is accepted becomes a document that reads back without issues', () => {
    const { code, textOf } = run('read r.txt --county 990101 --accept all --out d.json', { 'r.txt': REPORT })
    expect(code).toBe(0)
    const read = readDocument(textOf('d.json'), 'd.json')
    expect(read.issues).toEqual([])
    if (!read.ok) throw new Error('the document cannot be read')
    expect(read.report.areas.map(({ name, level, parent }) => [name, level, parent])).toEqual([
      ['990101', 'county', null],
      ['石桥镇', 'town', '990101'],
    ])
    expect(read.report.observations.map(({ indicator, value, op, raw }) => [indicator, value, op, raw])).toContainEqual(
      ['propaganda.audience', 800, 'gt', '讲座12场，受教育群众800余人次'],
    )
    const { section, start, end } = read.report.observations[0]?.locator ?? {}
    expect([section, REPORT.slice(start ?? 0, end ?? 0)]).toEqual(['一（一）', '31件'])
  })

  test('a report of no known town or period is said and left out of the document', () => {
    const { code, err, textOf } = run('read n.txt r.txt --accept all --out d.json', {
      'n.txt': '化解纠纷3件。',
      'r.txt': REPORT,
    })
    expect(code).toBe(1)
    expect(err.join()).toContain('n.txt')
    expect(textOf('d.json')).not.toContain('disputes')
  })

  test.each([
    ['%PDF-1.7', 'pdf'],
    ['{"format":"town-report/1"}', ''],
    ['', '没有文字'],
  ])('%s is answered with what it is', (content, reason) => {
    const { code, err, out } = run('read x --accept all', { x: content })
    expect([code, err.join()]).toEqual(reason === '' ? [1, expect.any(String)] : [2, expect.stringContaining(reason)])
    expect(out.join()).not.toContain('undefined')
  })

  test('one file that cannot be opened stops no other', () => {
    expect(run('read missing.txt r.txt', { 'r.txt': REPORT })).toMatchObject({ code: 1 })
    expect(run('read r.txt --accept some', { 'r.txt': REPORT })).toMatchObject({ code: 2 })
  })
})

describe('eval', () => {
  const disk = { 'd/expected.json': LABELS, 'd/texts/one.txt': REPORT }

  test('counts what is right, wrong and missed', () => {
    const { code, out } = run('eval d --json', disk)
    expect(code).toBe(0)
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      overall: { precision: 3 / 4, recall: 3 / 4, f1: 3 / 4 },
      traps: { taken: 0, of: 1, rate: 0 },
      periods: { right: 1, of: 1 },
      byConcept: { 'disputes.resolved': { labels: 1, matched: 0 } },
      certain: { share: 1, wrong: 0.25 },
    })
  })

  test('names what was missed', () => {
    expect(run('eval d', disk).out.join('\n')).toContain('texts/one.txt  漏取  disputes.resolved  化解7件')
  })

  test('labels that are none, or not there, are said', () => {
    expect(run('eval d', { 'd/expected.json': '{}' })).toMatchObject({
      code: 2,
      err: [expect.stringContaining('d/expected.json')],
    })
    expect(run('eval d', {}).code).toBe(2)
    expect(run('eval', {}).code).toBe(2)
  })
})
