import { describe, expect, test } from 'vitest'
import { OFFICIAL } from '../domain/tables/tableSort.ts'
import { formatLink, parseLink } from './link.ts'
import { isTracking } from './linkText.ts'
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
  ['#/compare?sort=official&ranks=1&table=1&page=3', { sort: OFFICIAL, ranks: true, table: true, page: 3 }],
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
  ['#/data?sort=-value', { view: 'data', sort: { by: 'value', reversed: true } }],
  ['#/overview?sort=-petitions.handled', { view: 'overview', sort: { by: 'petitions.handled', reversed: true } }],
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
  ['#/compare/__proto__', 'indicator', '__proto__'],
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
  ['#/compare?sort=', 'sort', ''],
  ['#/compare?sort=-', 'sort', '-'],
  ['#/compare?page=0', 'page', '0'],
  ['#/compare?ranks=yes', 'ranks', 'yes'],
  ['#/compare?data=my%20secret', 'data', 'my secret'],
  ['#/town?town=990101%20101', 'town', '990101 101'],
  ['#/compare?towns=990101101..102', 'towns', '990101101..102'],
  ['#/compare?colour=red', 'colour', 'red'],
  ['#/compare?year', 'year', ''],
  ['#/compare?__proto__=1', '__proto__', '1'],
])('of %s the part %s=%j is ignored and named', (link, name, value) => {
  expect(parseLink(link).ignored).toEqual([{ name, value }])
})

test('what is understood opens although another part is not', () => {
  const { selection: opened, ignored } = parseLink('#/compare/petitions.handled?year=2022&per=head&sort=official')
  expect(opened).toEqual(selection({ indicator: 'petitions.handled', year: 2022, sort: OFFICIAL }))
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

const MEANT = selection({ indicator: 'petitions.handled', year: 2022, baseline: 2021, sort: OFFICIAL })

test.each([
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official',
  '＃／compare／petitions．handled？year＝2022＆vs＝2021＆sort＝official',
  '#/compare/petitions.handled？year=２０２２＆vs＝2021&sort=official',
  '#/compare/petitions.handled?year=2022&amp;vs=2021&amp;amp;sort=official',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official。请各位审阅',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official，请看第2页',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official）',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official"',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official\u00a0',
  '\ufeff#/compare/petitions.handled?year=2022\u200b&vs=2021&sort=official\u3000',
  '#/compare/petitions.handled?year=2022%20&vs=2021&sort=official%E2%80%8B',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official&utm_source=wx&utm_medium=app',
  '#/compare/petitions.handled?from=singlemessage&isappinstalled=0&year=2022&vs=2021&sort=official',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official?from=timeline&nsukey=a%2Bb',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official&spm=a1.b2',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official#wechat_redirect',
  '#/compare/petitions.handled?year=2022&vs=2021&sort=official&',
])('%s is quietly read as what was meant, also as a browser escapes it', (link) => {
  expect(parseLink(link)).toEqual({ selection: MEANT, ignored: [] })
  expect(parseLink(link.replace(/[^\x20-\x7e]/g, encodeURIComponent))).toEqual({ selection: MEANT, ignored: [] })
})

test('a full-width comma before a name separates, before words of a message it ends the link', () => {
  const columns = ['petitions.handled', 'satisfaction.rate']
  expect(parseLink('#/overview?cols=petitions.handled，satisfaction.rate').selection.columns).toEqual(columns)
  expect(parseLink('#/overview?cols=petitions.handled,satisfaction.rate，两项').selection.columns).toEqual(columns)
})

test('no part of a link has a name that programs passing links on hang on them', () => {
  const names = examples.flatMap(([link]) => [...link.matchAll(/[?&](\w+)=/g)].map((match) => match[1] ?? ''))
  expect(names.filter(isTracking)).toEqual([])
  expect(['span', 'state', 'finding', 'deck', 'slide', 'mode', 'page'].filter(isTracking)).toEqual([])
})

test.each([
  '990101101',
  '990101101000',
  '990101',
  '101',
  '7',
  'TX-01.3',
  '990101.101',
  '~1',
  'a,b',
  'a/b?c#d&e=f%41+g',
  '石桥（镇）',
  '甲，乙。丙、丁',
])('the code %s survives links as town, as one of several towns, as indicator and as data set', (code) => {
  const chosen = selection({
    view: 'town',
    town: code,
    towns: {
      kind: 'codes',
      codes: ['990101101', '990101102', code].toSorted().filter((one, at, all) => one !== all[at - 1]),
    },
    indicator: code,
    dataset: code,
    against: code,
    columns: [code, 'petitions.handled'],
  })
  const { hash } = new URL(formatLink(chosen), 'https://example.org/')
  expect(parseLink(hash)).toEqual({ selection: chosen, ignored: [] })
})

test.each<[string, string, Partial<Selection>]>([
  ['rows of the data by value, the largest first', '#/data?order=-value', { sort: { by: 'value', reversed: true } }],
  [
    'the same after a comparison in official order',
    '#/data?sort=official&order=year',
    { sort: { by: 'year', reversed: false } },
  ],
  ['an order that a comparison carried and never used', '#/compare?order=-year', {}],
  [
    'a comparison by value, said although it is the usual',
    '#/compare?sort=value',
    { sort: { by: 'value', reversed: false } },
  ],
  ['official order in a view that has no other', '#/trend?sort=official', { sort: OFFICIAL }],
])('a link of before opens as it did: %s', (_what, link, sorted) => {
  const { selection: opened, ignored } = parseLink(link)
  expect(opened).toEqual({ ...EMPTY_SELECTION, view: opened.view, ...sorted })
  expect(ignored).toEqual([])
})
