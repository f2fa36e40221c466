import { describe, expect, test } from 'vitest'
import { formatLink, parseLink } from './link.ts'
import { EMPTY_SELECTION, type Selection } from './selection.ts'

/** Examples are about comparing unless they say otherwise. */
function selection(changes: Partial<Selection>): Selection {
  return { ...EMPTY_SELECTION, view: 'compare', ...changes }
}

const examples: readonly (readonly [string, Partial<Selection>])[] = [
  ['#/overview', { view: 'overview' }],
  ['#/compare', {}],
  ['#/trend', { view: 'trend' }],
  ['#/compare/petitions.handled', { indicator: 'petitions.handled' }],
  [
    '#/compare/petitions.handled?year=2022&per=villages',
    { indicator: 'petitions.handled', year: 2022, measure: 'villages' },
  ],
  ['#/compare?year=latest', { year: 'latest' }],
  ['#/compare?year=2022&span=H1', { year: 2022, span: 'H1' }],
  ['#/compare?span=0101-1112', { span: '0101-1112' }],
  ['#/compare?year=2022&vs=2021', { year: 2022, baseline: 2021 }],
  ['#/trend?years=2019-2023', { view: 'trend', range: { from: 2019, to: 2023 } }],
  ['#/compare?data=public-sample', { dataset: 'public-sample' }],
  [
    '#/compare?towns=990101101.103.990102101',
    { towns: { kind: 'codes', codes: ['990101101', '990101103', '990102101'] } },
  ],
  ['#/compare?towns=~乡', { towns: { kind: 'group', group: '乡' } }],
  ['#/compare?scope=*', { scope: { kind: 'whole' } }],
  ['#/compare?scope=县级交办', { scope: { kind: 'named', scope: '县级交办' } }],
  ['#/compare?scope==*', { scope: { kind: 'named', scope: '*' } }],
  ['#/compare?sort=official&ranks=1&table=1&page=3', { sort: 'official', ranks: true, table: true, page: 3 }],
  ['#/town?year=2022&town=990101101', { view: 'town', town: '990101101', year: 2022 }],
  [
    '#/overview?cols=petitions.handled,satisfaction.rate',
    { view: 'overview', columns: ['petitions.handled', 'satisfaction.rate'] },
  ],
  [
    '#/relate/legalAdvisor.visits?against=satisfaction.rate&ascope=热线&aper=total&paths=1',
    {
      view: 'relate',
      indicator: 'legalAdvisor.visits',
      against: 'satisfaction.rate',
      againstScope: { kind: 'named', scope: '热线' },
      againstMeasure: 'total',
      paths: true,
    },
  ],
  [
    '#/data?panel=matrix&state=noReport&finding=any',
    { view: 'data', panel: 'matrix', state: 'noReport', finding: 'any' },
  ],
  ['#/data?order=-value', { view: 'data', order: { column: 'value', descending: true } }],
  ['#/trend?multiples=1&axes=1', { view: 'trend', multiples: true, ownAxes: true }],
]

describe.each(examples)('%s', (link, changes) => {
  test('is the whole selection, and nothing in it is ignored', () => {
    expect(parseLink(link)).toEqual({ selection: selection(changes), ignored: [] })
  })

  test('is the link of that selection, but for characters that must be escaped', () => {
    expect(decodeURIComponent(formatLink(selection(changes)))).toBe(link)
  })
})

test('a link of defaults writes none of them', () => {
  expect(formatLink(EMPTY_SELECTION)).toBe('#/overview')
})

test.each(['', '#', '#/', '#/overview', '/overview', '#overview'])('%j opens the usual view', (hash) => {
  expect(parseLink(hash)).toEqual({ selection: EMPTY_SELECTION, ignored: [] })
})

test.each<[string, string, string]>([
  ['#/map', 'view', 'map'],
  ['#/compare/in dicator', 'indicator', 'in dicator'],
  ['#/compare/<script>', 'indicator', '<script>'],
  ['#/compare?year=22', 'year', '22'],
  ['#/compare?span=H3', 'span', 'H3'],
  ['#/compare?span=0230-0531', 'span', '0230-0531'],
  ['#/compare?vs=last', 'vs', 'last'],
  ['#/trend?years=2023-2019', 'years', '2023-2019'],
  ['#/trend?years=2019', 'years', '2019'],
  ['#/compare?towns=101', 'towns', '101'],
  ['#/compare?towns=~', 'towns', '~'],
  ['#/compare?towns=990101101,102', 'towns', '990101101,102'],
  ['#/compare?scope=', 'scope', ''],
  ['#/compare?per=head', 'per', 'head'],
  ['#/compare?sort=name', 'sort', 'name'],
  ['#/compare?page=0', 'page', '0'],
  ['#/compare?ranks=yes', 'ranks', 'yes'],
  ['#/compare?data=../secret', 'data', '../secret'],
  ['#/compare?colour=red', 'colour', 'red'],
  ['#/compare?year', 'year', ''],
  ['#/compare?__proto__=1', '__proto__', '1'],
])('of %s the part %s=%j is ignored and named', (link, name, value) => {
  expect(parseLink(link).ignored).toEqual([{ name, value }])
})

test('what is understood opens although another part is not', () => {
  const { selection: opened, ignored } = parseLink('#/compare/petitions.handled?year=2022&per=head&sort=official')
  expect(opened).toEqual(selection({ indicator: 'petitions.handled', year: 2022, sort: 'official' }))
  expect(ignored).toEqual([{ name: 'per', value: 'head' }])
})

test('a part of the path beyond view and indicator is named too', () => {
  expect(parseLink('#/compare/petitions.handled/extra').ignored).toHaveLength(1)
})

test('towns come back in official order, each once, however they were written', () => {
  expect(parseLink('#/compare?towns=990102101.990101103.101.101').selection.towns).toEqual({
    kind: 'codes',
    codes: ['990101101', '990101103', '990102101'],
  })
})

test('a link escaped by a mail program reads the same', () => {
  const link = '#/compare?scope=%E5%8E%BF%E7%BA%A7%E4%BA%A4%E5%8A%9E&towns=%7E%E4%B9%A1'
  expect(parseLink(link).selection).toEqual(
    selection({ scope: { kind: 'named', scope: '县级交办' }, towns: { kind: 'group', group: '乡' } }),
  )
})
