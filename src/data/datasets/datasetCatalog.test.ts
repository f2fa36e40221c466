import { expect, test } from 'vitest'
import { isPathBelow, readCatalog } from './datasetCatalog.ts'

const ENTRY = {
  id: 'demo',
  title: '示例',
  towns: 2,
  years: [2018, 2025],
  bytes: 9,
  sha256: 'a'.repeat(64),
  url: 'demo.json',
}

test.each([
  'demo.json',
  'a/b.json',
  '示例县/2022.json',
  'v1.2/demo county.json',
  'level=county/area=990001/data_0.json',
])('%s is below the catalogue', (url) => {
  expect(isPathBelow(url)).toBe(true)
})

test.each([
  '',
  '/demo.json',
  '//host/demo.json',
  'https://host/demo.json',
  'javascript:alert(1)',
  '../demo.json',
  'a/../../demo.json',
  '.',
  './demo.json',
  '%2e%2e/demo.json',
  '.%2E/demo.json',
  '..\\demo.json',
  'a//b.json',
  ' ../demo.json',
  '\t//host',
  'demo.json?x',
  '#',
])('%j is refused', (url) => {
  expect(isPathBelow(url)).toBe(false)
})

test('a bad entry costs only itself', () => {
  const datasets = [{ ...ENTRY, id: 5 }, ENTRY, { ...ENTRY, id: 'two', url: '//host/x' }, null]
  const catalog = readCatalog({ format: 'town-report-catalog/1', default: 'demo', datasets }, 'catalog.json')
  expect(catalog?.datasets.map((entry) => entry.id)).toEqual(['demo'])
  expect(catalog?.defaultId).toBe('demo')
  expect(catalog?.issues.map((issue) => [issue.code, issue.row?.index])).toEqual([
    ['codeIsNumber', 0],
    ['catalogUrl', 2],
    ['notAnObject', 3],
  ])
})

test('without a usable default the first data set is it, said aloud', () => {
  const catalog = readCatalog({ format: 'town-report-catalog/1', default: 'gone', datasets: [ENTRY] }, 'catalog.json')
  expect([catalog?.defaultId, catalog?.issues.map((issue) => issue.code)]).toEqual(['demo', ['catalogDefault']])
})

test.each([null, [], {}, { format: 'town-report-catalog/2', datasets: [] }])('%j is no catalogue', (found) => {
  expect(readCatalog(found, 'catalog.json')).toBeNull()
})
