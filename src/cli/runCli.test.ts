import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { readCatalog } from '../data/datasets/datasetCatalog.ts'
import { readDocument } from '../data/document/readDocument.ts'
import { runInMemory as run } from './testing/runInMemory.ts'

const DEMO = fixture('demo-county.json')
const BROKEN = fixture('broken.json')
const SAMPLE = fixture('public-sample.json')

function fixture(name: string): string {
  return readFileSync(new URL(`../../mocks/fixtures/${name}`, import.meta.url), 'utf8')
}

test('help is asked for, or given to who typed nothing', () => {
  expect(run('--help')).toMatchObject({ code: 0, out: [expect.stringContaining('check')] })
  expect(run('')).toMatchObject({ code: 2 })
  expect(run('--help --lang en').out[0]).toContain('Exit code')
})

test.each([
  'nope',
  'toString a',
  'check',
  'check missing.json',
  'diff a.json',
  'catalog',
  'catalog nowhere',
  '--no-such',
])('what cannot be done is said and gives 2: %s', (command) => {
  const { code, err, out } = run(command)
  expect(code).toBe(2)
  expect([...err, ...out].join('')).not.toBe('')
})

describe('check', () => {
  test('a sound document gives 0 and lists what is odd about it', () => {
    const { code, out } = run('check a.json', { 'a.json': DEMO })
    expect(code).toBe(0)
    expect(out[0]).toBe('a.json：读入 1431 条中的 1431 条')
    expect(out.some((line) => line.includes('大安镇 2020 年未报送报告'))).toBe(true)
  })

  test('a strict check of the same gives 1', () => {
    expect(run('check --strict a.json', { 'a.json': DEMO }).code).toBe(1)
  })

  test('refused rows give 1, and each is told with file, row and reason', () => {
    const { code, out } = run('check b.json', { 'b.json': BROKEN })
    expect(code).toBe(1)
    expect(out.filter((line) => line.trim().startsWith('错误'))).toHaveLength(11)
    expect(out.join('\n')).toContain('错误：数据 第 8 行：value 应为数字，却是“12”')
  })

  test('for programs it is one JSON value', () => {
    const { out } = run('check --json b.json', { 'b.json': BROKEN })
    const reported = JSON.parse(out.join('\n')) as { files: unknown[]; issues: { code: string }[]; findings: unknown[] }
    expect(reported.files).toHaveLength(1)
    expect(reported.issues.map(({ code }) => code)).toContain('prototypeKey')
  })

  test('text that is no document gives 1 and no findings', () => {
    const { code, out } = run('check c.json', { 'c.json': '{"format": "town-report/1"' })
    expect(code).toBe(1)
    expect(out[0]).toBe('c.json：不能使用')
  })
})

describe('diff', () => {
  test('a document does not differ from itself', () => {
    expect(run('diff a.json b.json', { 'a.json': DEMO, 'b.json': DEMO })).toMatchObject({ code: 0, out: ['没有不同'] })
  })

  test('one changed value is told, and gives 1', () => {
    const changed = DEMO.replace('"value":227,', '"value":229,')
    expect(changed).not.toBe(DEMO)
    const { code, out } = run('diff a.json b.json', { 'a.json': DEMO, 'b.json': changed })
    expect(code).toBe(1)
    expect(out).toHaveLength(2)
    expect(out[1]).toContain('229')
  })
})

describe('merge', () => {
  test('writes a document that reads back with the same rows', () => {
    const { code, textOf } = run('merge a.json -o m.json --id one --title 一县', { 'a.json': DEMO })
    expect(code).toBe(0)
    const [was, is] = [readDocument(DEMO, 'a'), readDocument(textOf('m.json'), 'm')]
    expect(is.ok && is.report.meta).toMatchObject({ id: 'one', title: '一县' })
    expect(is.ok && is.report.observations.length).toBe(was.ok && was.report.observations.length)
    expect(run('diff a.json m.json', { 'a.json': DEMO, 'm.json': textOf('m.json') }).code).toBe(0)
  })

  test('invented and real data stay apart', () => {
    const { code, err } = run('merge a.json s.json', { 'a.json': DEMO, 's.json': SAMPLE })
    expect(code).toBe(2)
    expect(err.join('')).toContain('虚构数据与真实数据不能写进同一个文档')
  })

  test('a place that cannot be written to is named', () => {
    const { code, err } = run('merge a.json -o /readonly/m.json', { 'a.json': DEMO })
    expect(code).toBe(2)
    expect(err.at(-1)).toContain('/readonly/m.json')
  })
})

test('catalog lists what the page can open, and keeps what opens first', () => {
  const disk = {
    'd/a.json': DEMO,
    'd/s.json': SAMPLE,
    'd/x.json': '{}',
    'd/catalog.json': '{"default":"public-sample"}',
  }
  const { code, textOf, err } = run('catalog d', disk)
  expect(code).toBe(1)
  expect(err.join('')).toContain('d/x.json')
  const listed = readCatalog(JSON.parse(textOf('d/catalog.json')), 'catalog.json')
  expect(listed?.issues).toEqual([])
  expect(listed?.defaultId).toBe('public-sample')
  expect(listed?.datasets.map(({ id, url }) => [id, url])).toEqual([
    ['demo-county', 'a.json'],
    ['public-sample', 's.json'],
  ])
  expect(listed?.datasets[0]?.sha256).toBe(createHash('sha256').update(DEMO).digest('hex'))
})

test('two documents of one id are not listed side by side', () => {
  expect(run('catalog d', { 'd/a.json': DEMO, 'd/b.json': DEMO })).toMatchObject({ code: 2 })
})

test('bundle writes a script that holds the files as they are, and cannot end a script element', () => {
  const hostile = DEMO.replace('示例县（虚构）', '</script>\u2028')
  const { code, textOf } = run('bundle a.json', { 'a.json': hostile })
  expect(code).toBe(0)
  const script = textOf('data.js')
  expect(script).not.toMatch(/<|\u2028/)
  const window: { __TOWN_REPORTS__?: Record<string, string> } = {}
  runInNewContext(script, { window })
  expect(window.__TOWN_REPORTS__?.['1.json']).toBe(hostile)
  const listed = readCatalog(JSON.parse(window.__TOWN_REPORTS__?.['catalog.json'] ?? ''), 'catalog.json')
  expect(listed?.datasets[0]?.url).toBe('1.json')
})

describe('rollup', () => {
  const second = DEMO.replaceAll('990101', '990102').replace('"id":"demo-county"', '"id":"second"')

  function rolledUp(...more: string[]) {
    const one = run('rollup a.json -o 1.json', { 'a.json': DEMO }).textOf('1.json')
    const two = run('rollup b.json -o 2.json', { 'b.json': second }).textOf('2.json')
    return { one, two, ...run(`rollup 1.json 2.json ${more.join(' ')}`, { '1.json': one, '2.json': two }) }
  }

  test('a county becomes a document about the county that reads without issues', () => {
    const { code, textOf } = run('rollup a.json -o r.json', { 'a.json': DEMO })
    expect(code).toBe(0)
    const read = readDocument(textOf('r.json'), 'r.json')
    expect(read.issues).toEqual([])
    if (!read.ok) throw new Error('the roll-up cannot be read')
    const { meta, areas, indicators, sources, observations } = read.report
    expect(meta).toMatchObject({ id: 'rollup-990101', synthetic: true, classification: 'demo' })
    expect(areas.map(({ code: area, level }) => [area, level])).toEqual([['990101', 'county']])
    expect(new Set(observations.map(({ area }) => area))).toEqual(new Set(['990101']))
    expect(indicators.find(({ id }) => id === 'petitions.handled.sum')).toMatchObject({
      name: '信访办结（各镇合计）',
      nameEn: 'Petitions closed, sum of towns',
    })
    expect(sources.find(({ period }) => period.start === '2022-01-01')?.title).toBe('由 14 镇 2022 年报告汇总')
    const shares = observations.filter(({ indicator }) => indicator.endsWith('.coverage'))
    expect(shares.every(({ num, den, unit }) => num !== null && den !== null && unit === '%')).toBe(true)
  })

  test('counties become the prefecture, whose sums are theirs', () => {
    const { code, textOf } = rolledUp('--area 9901 --title 示例市 -o p.json')
    expect(code).toBe(0)
    const read = readDocument(textOf('p.json'), 'p.json')
    expect(read.issues).toEqual([])
    if (!read.ok) throw new Error('the roll-up cannot be read')
    expect(read.report.areas.map(({ code: area, level, parent }) => [area, level, parent])).toEqual([
      ['9901', 'prefecture', null],
      ['990101', 'county', '9901'],
      ['990102', 'county', '9901'],
    ])
    const received = read.report.observations.filter(
      ({ indicator, scope, period }) =>
        indicator === 'petitions.received.sum' && scope === null && period.start === '2018-01-01',
    )
    expect(received.map(({ area, value, op }) => [area, value, op])).toEqual([
      ['9901', 2 * 1091, 'ge'],
      ['990101', 1091, 'ge'],
      ['990102', 1091, 'ge'],
    ])
  })

  test('what is not clear is refused in words', () => {
    expect(rolledUp('-o p.json').code).toBe(2)
    expect(rolledUp('--area 990101 --title 示例市').err.join()).toContain('990101 出现了两次')
    expect(rolledUp('--area 4401 --title 真市').code).toBe(2)
    expect(run('rollup s.json', { 's.json': SAMPLE }).err.join()).toContain('不能汇总')
    const { one } = rolledUp('')
    expect(run('rollup a.json 1.json', { 'a.json': DEMO, '1.json': one }).err.join()).toContain('请先把各县分别汇总')
  })

  test('a level that is none, or not above, is refused, and one wrong code is not told a thousand times', () => {
    expect(run('rollup a.json --level nonsense', { 'a.json': DEMO })).toMatchObject({ code: 2, out: [] })
    expect(rolledUp('--area 9901 --title 示例市 --level county').err.join()).toContain('--level 不能是“county”')
    const { code, err } = rolledUp('--area 4401 --title 真市')
    expect(code).toBe(2)
    expect(err.length).toBeLessThan(6)
  })

  test('folders nest areas in the catalogue', () => {
    const { one, textOf } = rolledUp('--area 9901 --title 示例市 -o p.json')
    const disk = {
      'd/市/rollup.json': textOf('p.json'),
      'd/市/一县.json': DEMO,
      'd/市/二县.json': second,
      'd/市/一县.rollup.json': one,
    }
    const made = run('catalog d', disk)
    expect(made.code).toBe(0)
    const listed = readCatalog(JSON.parse(made.textOf('d/catalog.json')), 'catalog.json')
    expect(listed?.issues).toEqual([])
    expect(listed?.datasets.map(({ id, url, area, level, parent }) => [id, url, area, level, parent])).toEqual([
      ['rollup-9901', '市/rollup.json', '9901', 'prefecture', undefined],
      ['demo-county', '市/一县.json', '990101', 'county', 'rollup-9901'],
      ['second', '市/二县.json', '990102', 'county', 'rollup-9901'],
    ])
  })
})
